#include "cop/ethics_questions.hpp"

#include <algorithm>

#include "cop/load/convert.hpp"

namespace cop::app {

/// After the triggers of "Ethical considerations in quality assurance and evaluation activities",
/// National Health and Medical Research Council, 2014.
const std::array<EthicsQuestion, 8> ethics_questions{{
    {"reputation", &EthicsTriggers::reputation,
     "Could it harm the good name of a clinician or practice, or privacy?",
     "Such as figures by which a doctor could be recognised."},
    {"secondary_use", &EthicsTriggers::secondary_use,
     "Will you use information for something it was not collected for?",
     "Such as patient records, kept for care, that you search for this project."},
    {"beyond_routine", &EthicsTriggers::beyond_routine,
     "Will you collect more than in routine care?",
     "Such as a questionnaire, a test or an interview that care alone would not ask for."},
    {"non_standard", &EthicsTriggers::non_standard,
     "Will you try something that is not standard care or equipment?",
     "Such as a new device, or leaving out what is usually done."},
    {"cohort_comparison", &EthicsTriggers::cohort_comparison,
     "Will you compare groups of patients, clinicians or practices?",
     "Such as patients with a reminder beside patients without, or practice beside practice."},
    {"randomised", &EthicsTriggers::randomised,
     "Will chance decide who gets what, or is there a control group?",
     "Such as drawing lots who gets the letter, or a group that is only watched."},
    {"vulnerable_group", &EthicsTriggers::vulnerable_group,
     "Is it about people who are easily harmed or singled out?",
     "Such as children, prisoners, First Nations people, or patients with a rare disease."},
    {"publication", &EthicsTriggers::publication,
     "Do you mean to publish it, or present it outside the group?",
     "Such as a paper, a poster, or a talk to people of other groups."},
}};

namespace {

std::optional<Answer> answer_of(const std::string& text) {
  if (text == "y" || text == "yes" || text == "true") return Answer::yes;
  if (text == "n" || text == "no" || text == "false") return Answer::no;
  if (text == "u" || text == "unknown") return Answer::unknown;
  return std::nullopt;
}

const char* typed_form(const std::optional<Located<Answer>>& answer) {
  if (!answer || answer->value == Answer::unknown) return "unknown";
  return answer->value == Answer::yes ? "yes" : "no";
}

}  // namespace

EthicsTriggers ask_ethics_questions(Dialog& dialog, const EthicsTriggers& before) {
  dialog.say("A yes means: seek advice BEFORE you collect data. Answer yes, no or unknown.");
  EthicsTriggers answers;
  for (const EthicsQuestion& one : ethics_questions) {
    const std::string answer = dialog.ask(
        {one.question, std::string(one.example) + " Answer yes, no or unknown; y, n or u will do.",
         typed_form(before.*one.answer), [](const std::string& text) {
           return std::string(answer_of(text) ? "" : "please answer yes, no or unknown");
         }});
    answers.*one.answer = Located(answer_of(answer).value_or(Answer::unknown));
  }
  return answers;
}

bool calls_for_advice(const EthicsTriggers& answers) {
  return std::any_of(ethics_questions.begin(), ethics_questions.end(),
                     [&](const EthicsQuestion& one) {
                       const auto& answer = answers.*one.answer;
                       return answer && answer->value == Answer::yes;
                     });
}

}  // namespace cop::app
