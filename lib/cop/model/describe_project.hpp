#pragma once

#include "cop/model/ballot.hpp"
#include "cop/model/charter.hpp"
#include "cop/model/is.hpp"
#include "cop/model/measure.hpp"
#include "cop/model/member.hpp"
#include "cop/model/question.hpp"

/// The keys of the project's shared files, each said once: a visitor is shown every key with the
/// field it fills, in the order in which files are written. The same description reads and writes.
/// `must` marks the keys without which a file does not load.
namespace cop {

template <class Visitor, Is<AllowedIdentifier> T>
void describe(Visitor& v, T& a) {
  v.must("rule", a.rule);
  v.must("hash", a.hash);
  v.must("reason", a.reason);
  v.must("by", a.by);
  v.must("on", a.on);
}

template <class Visitor, Is<Waiver> T>
void describe(Visitor& v, T& w) {
  v.must("rule", w.rule);
  v.may("file", w.file);
  v.must("reason", w.reason);
  v.must("until", w.until);
}

template <class Visitor, Is<PrivacySettings> T>
void describe(Visitor& v, T& p) {
  v.may("hints", p.hints);
}

template <class Visitor, Is<Charter> T>
void describe(Visitor& v, T& c) {
  v.must("cop", c.version);
  v.must("id", c.id);
  v.must("title", c.title);
  v.may("started", c.started);
  v.must("phase", c.phase);
  v.may("kind", c.kind);
  v.may("method", c.method);
  v.may("reconstructed", c.reconstructed);
  v.may("domain", c.domain);
  v.may("facilitator", c.facilitator);
  v.may("decision_rule", c.decision_rule);
  v.may("meeting_every_days", c.meeting_every_days);
  v.may("jurisdiction", c.jurisdiction);
  v.may("cluster_by", c.cluster_by);
  v.may("min_cell", c.min_cell);
  v.may("funding", c.funding);
  v.may("context", c.context);
  v.may("language", c.language);
  v.may("retention_until", c.retention_until);
  v.may("privacy", c.privacy);
  v.may("allow", c.allow);
  v.may("allow_salt", c.allow_salt);
  v.may("waivers", c.waivers);
}

template <class Visitor, Is<Practice> T>
void describe(Visitor& v, T& p) {
  v.must("id", p.id);
  v.may("name", p.name);
  v.may("kind", p.kind);
  v.may("region", p.region);
  v.may("size", p.size);
  v.may("joined", p.joined);
  v.may("left", p.left);
  v.may("left_reason", p.left_reason);
  v.may("group", p.group);
  v.may("chosen_because", p.chosen_because);
}

template <class Visitor, Is<RoleChange> T>
void describe(Visitor& v, T& r) {
  v.must("role", r.role);
  v.may("from", r.from);
}

template <class Visitor, Is<Member> T>
void describe(Visitor& v, T& m) {
  v.must("id", m.id);
  v.may("name", m.name);
  v.may("profession", m.profession);
  v.may("practice", m.practice);
  v.must("role", m.role);
  v.may("roles", m.roles);
  v.may("invited_on", m.invited_on);
  v.may("joined", m.joined);
  v.may("consented_on", m.consented_on);
  v.may("left", m.left);
  v.may("left_reason", m.left_reason);
}

template <class Visitor, Is<Membership> T>
void describe(Visitor& v, T& m) {
  v.may("practices", m.practices);
  v.may("members", m.members);
}

template <class Visitor, Is<Baseline> T>
void describe(Visitor& v, T& b) {
  v.may("value", b.value);
  v.may("n", b.n);
  v.may("from", b.from);
  v.may("to", b.to);
}

template <class Visitor, Is<Target> T>
void describe(Visitor& v, T& t) {
  v.must("value", t.value);
  v.may("by", t.by);
  v.may("why", t.why);
}

template <class Visitor, Is<MeasurePhase> T>
void describe(Visitor& v, T& p) {
  v.must("from", p.from);
  v.may("label", p.label);
}

template <class Visitor, Is<ScoreItem> T>
void describe(Visitor& v, T& i) {
  v.must("id", i.id);
  v.must("text", i.text);
  v.may("weight", i.weight);
  v.may("section", i.section);
  v.may("groups", i.groups);
}

template <class Visitor, Is<WeightsFrom> T>
void describe(Visitor& v, T& w) {
  v.may("source", w.source);
}

template <class Visitor, Is<Measure> T>
void describe(Visitor& v, T& m) {
  v.must("id", m.id);
  v.must("name", m.name);
  v.must("family", m.family);
  v.must("data", m.data);
  v.may("definition", m.definition);
  v.may("numerator", m.numerator);
  v.may("denominator", m.denominator);
  v.may("per", m.per);
  v.may("unit", m.unit);
  v.may("exclusions", m.exclusions);
  v.may("source", m.source);
  v.may("collector", m.collector);
  v.may("frequency", m.frequency);
  v.may("sample", m.sample);
  v.may("direction", m.direction);
  v.may("limits", m.limits);
  v.may("baseline", m.baseline);
  v.may("target", m.target);
  v.may("chart", m.chart);
  v.may("rules", m.rules);
  v.may("phases", m.phases);
  v.may("items", m.items);
  v.may("scale", m.scale);
  v.may("bundle", m.bundle);
  v.may("weights_from", m.weights_from);
  v.may("difference_of", m.difference_of);
  v.may("of", m.of);
  v.may("version", m.version);
  v.may("changed_on", m.changed_on);
  v.may("changed_why", m.changed_why);
}

template <class Visitor, Is<Measures> T>
void describe(Visitor& v, T& m) {
  v.may("measures", m.measures);
}

template <class Visitor, Is<Aim> T>
void describe(Visitor& v, T& a) {
  v.must("id", a.id);
  v.may("statement", a.statement);
  v.may("measure", a.measure);
  v.may("population", a.population);
  v.may("practice", a.practice);
  v.may("group", a.group);
  v.may("from", a.from);
  v.may("to", a.to);
  v.may("by", a.by);
}

template <class Visitor, Is<Driver> T>
void describe(Visitor& v, T& d) {
  v.must("id", d.id);
  v.must("text", d.text);
  v.may("under", d.under);
}

template <class Visitor, Is<SelectionOption> T>
void describe(Visitor& v, T& o) {
  v.must("id", o.id);
  v.must("text", o.text);
}

template <class Visitor, Is<Selection> T>
void describe(Visitor& v, T& s) {
  v.must("id", s.id);
  v.must("decides", s.decides);
  v.must("method", s.method);
  v.may("options", s.options);
  v.may("eligible", s.eligible);
  v.may("rule", s.rule);
  v.may("opened_on", s.opened_on);
  v.may("decided_on", s.decided_on);
  v.may("result", s.result);
  v.may("dissent", s.dissent);
}

template <class Visitor, Is<EthicsTriggers> T>
void describe(Visitor& v, T& t) {
  v.may("reputation", t.reputation);
  v.may("secondary_use", t.secondary_use);
  v.may("beyond_routine", t.beyond_routine);
  v.may("non_standard", t.non_standard);
  v.may("cohort_comparison", t.cohort_comparison);
  v.may("randomised", t.randomised);
  v.may("vulnerable_group", t.vulnerable_group);
  v.may("publication", t.publication);
}

template <class Visitor, Is<PatientConsent> T>
void describe(Visitor& v, T& p) {
  v.may("basis", p.basis);
  v.may("reason", p.reason);
}

template <class Visitor, Is<DataAgreement> T>
void describe(Visitor& v, T& a) {
  v.may("practice", a.practice);
  v.may("with", a.with);
  v.may("signed_on", a.signed_on);
  v.may("data", a.data);
}

template <class Visitor, Is<Governance> T>
void describe(Visitor& v, T& g) {
  v.may("triggers", g.triggers);
  v.may("answered_by", g.answered_by);
  v.may("answered_on", g.answered_on);
  v.may("status", g.status);
  v.may("committee", g.committee);
  v.may("reference", g.reference);
  v.may("decided_on", g.decided_on);
  v.may("expires_on", g.expires_on);
  v.may("conditions", g.conditions);
  v.may("exemption_authority", g.exemption_authority);
  v.may("exemption_reason", g.exemption_reason);
  v.may("member_consent", g.member_consent);
  v.may("patient_consent", g.patient_consent);
  v.may("agreements", g.agreements);
  v.may("registration", g.registration);
  v.may("parent_study", g.parent_study);
  v.may("conflicts", g.conflicts);
}

template <class Visitor, Is<Question> T>
void describe(Visitor& v, T& q) {
  v.may("problem", q.problem);
  v.may("question", q.question);
  v.may("rationale", q.rationale);
  v.may("context", q.context);
  v.may("aims", q.aims);
  v.may("drivers", q.drivers);
  v.may("selections", q.selections);
  v.may("governance", q.governance);
}

template <class Visitor, Is<Ballot> T>
void describe(Visitor& v, T& b) {
  v.must("selection", b.selection);
  v.may("round", b.round);
  v.may("date", b.date);
  v.may("ranking", b.ranking);
  v.may("ratings", b.ratings);
  v.may("points", b.points);
}

}  // namespace cop
