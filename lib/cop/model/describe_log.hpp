#pragma once

#include "cop/model/cycle_log.hpp"
#include "cop/model/is.hpp"

/// The keys of a cycle log, each said once; see describe_project.hpp.
namespace cop {

template <class Visitor, Is<Prediction> T>
void describe(Visitor& v, T& p) {
  v.may("text", p.text);
  v.may("measure", p.measure);
  v.may("direction", p.direction);
  v.may("size", p.size);
  v.may("to", p.to);
  v.may("because", p.because);
  v.may("unknown", p.unknown);
}

template <class Visitor, Is<CycleTask> T>
void describe(Visitor& v, T& t) {
  v.may("what", t.what);
  v.may("who", t.who);
  v.may("when", t.when);
  v.may("where", t.place);
}

template <class Visitor, Is<DataTask> T>
void describe(Visitor& v, T& d) {
  v.may("measure", d.measure);
  v.may("who", d.who);
  v.may("when", d.when);
  v.may("how", d.how);
}

template <class Visitor, Is<TestScale> T>
void describe(Visitor& v, T& s) {
  v.may("practices", s.practices);
  v.may("clinicians", s.clinicians);
  v.may("patients", s.patients);
  v.may("days", s.days);
}

template <class Visitor, Is<Plan> T>
void describe(Visitor& v, T& p) {
  v.may("follows", p.follows);
  v.may("change", p.change);
  v.may("driver", p.driver);
  v.may("question", p.question);
  v.may("prediction", p.prediction);
  v.may("tasks", p.tasks);
  v.may("data", p.data);
  v.may("scale", p.scale);
}

template <class Visitor, Is<Do> T>
void describe(Visitor& v, T& d) {
  v.may("started", d.started);
  v.may("ended", d.ended);
  v.may("as_planned", d.as_planned);
  v.may("happened", d.happened);
  v.may("problems", d.problems);
  v.may("modifications", d.modifications);
}

template <class Visitor, Is<Study> T>
void describe(Visitor& v, T& s) {
  v.may("compared", s.compared);
  v.may("learned", s.learned);
  v.may("surprises", s.surprises);
  v.may("unwanted", s.unwanted);
}

template <class Visitor, Is<Act> T>
void describe(Visitor& v, T& a) {
  v.may("decision", a.decision);
  v.may("why", a.why);
  v.may("next", a.next);
}

template <class Visitor, Is<Stopped> T>
void describe(Visitor& v, T& s) {
  v.may("at", s.at);
  v.may("reason", s.reason);
}

template <class Visitor, Is<CycleEntry> T>
void describe(Visitor& v, T& c) {
  v.must("id", c.id);
  v.may("name", c.name);
  v.may("purpose", c.purpose);
  v.may("practices", c.practices);
  v.may("plan", c.plan);
  v.may("do", c.done);
  v.may("study", c.study);
  v.may("act", c.act);
  v.may("stopped", c.stopped);
}

template <class Visitor, Is<Observation> T>
void describe(Visitor& v, T& o) {
  v.must("measure", o.measure);
  v.may("period", o.period);
  v.may("stage", o.stage);
  v.may("cycle", o.cycle);
  v.may("practice", o.practice);
  v.may("member", o.member);
  v.may("group", o.group);
  v.may("arm", o.arm);
  v.may("row", o.row);
  v.may("rater", o.rater);
  v.may("items", o.items);
  v.may("numerator", o.numerator);
  v.may("denominator", o.denominator);
  v.may("value", o.value);
  v.may("n", o.n);
  v.may("sd", o.sd);
  v.may("range", o.range);
  v.may("printed", o.printed);
  v.may("qualifier", o.qualifier);
  v.may("unknown", o.unknown);
  v.may("practices", o.practices);
  v.may("source", o.source);
  v.may("note", o.note);
  v.may("provenance", o.provenance);
}

template <class Visitor, Is<MissingData> T>
void describe(Visitor& v, T& m) {
  v.may("measure", m.measure);
  v.may("practice", m.practice);
  v.may("member", m.member);
  v.may("period", m.period);
  v.may("reason", m.reason);
}

template <class Visitor, Is<Action> T>
void describe(Visitor& v, T& a) {
  v.must("id", a.id);
  v.must("what", a.what);
  v.may("owner", a.owner);
  v.may("due", a.due);
}

template <class Visitor, Is<ActionUpdate> T>
void describe(Visitor& v, T& u) {
  v.must("action", u.action);
  v.must("status", u.status);
  v.may("due", u.due);
  v.may("note", u.note);
}

template <class Visitor, Is<MeetingDecision> T>
void describe(Visitor& v, T& d) {
  v.must("text", d.text);
  v.may("how", d.how);
  v.may("for", d.in_favour);
  v.may("against", d.against);
  v.may("abstain", d.abstain);
}

template <class Visitor, Is<Event> T>
void describe(Visitor& v, T& e) {
  v.must("date", e.date);
  v.must("text", e.text);
}

template <class Visitor, Is<Blocker> T>
void describe(Visitor& v, T& b) {
  v.must("kind", b.kind);
  v.may("text", b.text);
}

template <class Visitor, Is<Feedback> T>
void describe(Visitor& v, T& f) {
  v.may("member", f.member);
  v.may("measure", f.measure);
  v.may("period", f.period);
  v.may("comparator", f.comparator);
  v.may("by", f.by);
  v.may("on", f.on);
  v.may("chosen_action", f.chosen_action);
}

template <class Visitor, Is<ValueStory> T>
void describe(Visitor& v, T& s) {
  v.must("cycle", s.cycle);
  v.may("text", s.text);
  v.may("member", s.member);
}

template <class Visitor, Is<Finding> T>
void describe(Visitor& v, T& f) {
  v.must("text", f.text);
  v.may("source", f.source);
}

template <class Visitor, Is<Claim> T>
void describe(Visitor& v, T& c) {
  v.must("text", c.text);
  v.may("measure", c.measure);
  v.may("value", c.value);
  v.may("ci", c.ci);
  v.may("p", c.p);
  v.may("method", c.method);
  v.may("source", c.source);
}

template <class Visitor, Is<FlowCount> T>
void describe(Visitor& v, T& f) {
  v.may("of", f.of);
  v.must("stage", f.stage);
  v.must("n", f.n);
}

template <class Visitor, Is<CpdMinutes> T>
void describe(Visitor& v, T& c) {
  v.may("member", c.member);
  v.may("education", c.education);
  v.may("reviewing", c.reviewing);
  v.may("outcomes", c.outcomes);
}

template <class Visitor, Is<AttendedCount> T>
void describe(Visitor& v, T& a) {
  v.may("practice", a.practice);
  v.may("n", a.n);
  v.may("of", a.of);
}

/// All of a log but its id and date, which the tool may give itself.
template <class Visitor, Is<CycleLog> T>
void describe_body(Visitor& v, T& l) {
  v.may("dated", l.dated);
  v.may("replaces", l.replaces);
  v.may("kind", l.kind);
  v.may("recorded_by", l.recorded_by);
  v.may("mode", l.mode);
  v.may("minutes", l.minutes);
  v.may("chair", l.chair);
  v.may("attended", l.attended);
  v.may("apologies", l.apologies);
  v.may("guests", l.guests);
  v.may("attended_counts", l.attended_counts);
  v.may("summary", l.summary);
  v.may("updates", l.updates);
  v.may("cycles", l.cycles);
  v.may("observations", l.observations);
  v.may("missing", l.missing);
  v.may("actions", l.actions);
  v.may("decisions", l.decisions);
  v.may("events", l.events);
  v.may("blockers", l.blockers);
  v.may("feedback", l.feedback);
  v.may("value", l.value);
  v.may("findings", l.findings);
  v.may("claims", l.claims);
  v.may("flow", l.flow);
  v.may("cpd", l.cpd);
  v.may("skipped", l.skipped);
  v.may("next_meeting", l.next_meeting);
}

template <class Visitor, Is<CycleLog> T>
void describe(Visitor& v, T& l) {
  v.must("id", l.id);
  v.must("date", l.date);
  describe_body(v, l);
}

}  // namespace cop
