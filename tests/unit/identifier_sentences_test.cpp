// Sentences as people write them, with and without an identifier, in a project of the default
// jurisdiction.

#include <array>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/identifiers.hpp"

namespace {

/// A sentence and the rule that must find something in it.
struct Sentence {
  std::string_view text, rule;
};

constexpr std::array<Sentence, 18> certain{{
    {"Letter for 2123 45670 1 came back unread.", "medicare-number"},
    {"the patient (Medicare 2951 87312 5 1) was recalled", "medicare-number"},
    {"6950507391 never had the blood test", "medicare-number"},
    {"card 2123-45670-1/2 had expired", "medicare-number"},
    {"Medicare number: 69505073911", "medicare-number"},
    {"ask reception about \"2951 873125\"", "medicare-number"},
    {"# check 2123456701 before the meeting", "medicare-number"},
    {"x_medicare_2123456701: done", "medicare-number"},
    {"first 2123 45670 1, then two letters", "medicare-number"},
    {"IHI 8003 6081 6669 0503 was not in the record", "ihi-number"},
    {"the upload of 8003608166690503 failed", "ihi-number"},
    {"8003-6081-6669-0503 belongs to the second letter", "ihi-number"},
    {"a visitor with NHS number 943 476 5919", "nhs-number"},
    {"nhs_number: 9434765919", "nhs-number"},
    {"NHS no 943-476-5919 moved away", "nhs-number"},
    {"NHI ZAC5361 went astray", "nhi-number"},
    {"her nhi was zbn77vl", "nhi-number"},
    {"moved here from Auckland (NHI WLD9413)", "nhi-number"},
}};

constexpr std::array<Sentence, 17> likely{{
    {"DVA number NX123456 was refused", "dva-number"},
    {"dva vx12345", "dva-number"},
    {"DOB: 3 May '61", "date-of-birth"},
    {"d.o.b 3rd of May 1961", "date-of-birth"},
    {"gold card holder QSS12345", "dva-number"},
    {"the veteran's file is VSM1234", "dva-number"},
    {"SSN 536-22-8145 on the old form", "social-security-number"},
    {"social security number: 536 22 8145", "social-security-number"},
    {"Ontario health card 9876-543-217", "health-card-number"},
    {"MRN 482913 had two letters", "record-number"},
    {"UR no. 0482913 was missing", "record-number"},
    {"hospital number: H482913", "record-number"},
    {"URN=48-29-13", "record-number"},
    {"chart no 48291 twice", "record-number"},
    {"DOB 12/3/1961", "date-of-birth"},
    {"born on 3 March 1961, she waited", "date-of-birth"},
    {"date of birth: 1961-03-12", "date-of-birth"},
}};

constexpr std::array<Sentence, 12> possible{{
    {"call 0491 570 156 after lunch", "phone-number"},
    {"(02) 5550 1234 rang out", "phone-number"},
    {"+61 491 570 156", "phone-number"},
    {"phone 0355501234", "phone-number"},
    {"write to jan.lee@example.org", "e-mail-address"},
    {"lives at 14 Wattle Street", "street-address"},
    {"Unit 3/12B Old Station Rd", "street-address"},
    {"Mrs Lindqvist waited nine weeks", "personal-name"},
    {"spoke with Mr. O'Brien", "personal-name"},
    {"aged 93 and living alone", "high-age"},
    {"a 95-year-old was not told", "high-age"},
    {"she is 101 years old", "high-age"},
}};

/// With the country in which the project is.
constexpr std::array<std::array<std::string_view, 2>, 12> phones_elsewhere{{
    {"GB", "07700 900123"},
    {"GB", "0207 946 0958"},
    {"GB", "(020) 7946 0958"},
    {"GB", "(01632) 960 123"},
    {"NZ", "021 123 4567"},
    {"NZ", "09 123 4567"},
    {"NZ", "(09) 123 4567"},
    {"US", "212-555-0187"},
    {"US", "(212) 555-0187"},
    {"AU", "+44 7700 900123"},
    {"GB", "+64 21 123 4567"},
    {"NZ", "+1 212 555 0187"},
}};

constexpr std::array<Sentence, 10> certain_although_run_together{{
    {"Medicare2123456701", "medicare-number"},
    {"(medicare2123 45670 1)", "medicare-number"},
    {"x_Medicare6950507391: gone", "medicare-number"},
    {"IHI8003608166690503", "ihi-number"},
    {"NHS9434765919", "nhs-number"},
    {"the letter for 2123\n  45670 1 came back", "medicare-number"},
    {"the letter for 2123 45670\r\n    1 came back", "medicare-number"},
    {"the letter for 2123\n45670-1 came back", "medicare-number"},
    {"her IHI is 8003 6081\n  6669 0503", "ihi-number"},
    {"NHS number 943 476\n  5919", "nhs-number"},
}};

constexpr std::array<Sentence, 3> likely_although_run_together{{
    {"MRN482913 had two letters", "record-number"},
    {"UR0482913", "record-number"},
    {"DOB12/3/1961", "date-of-birth"},
}};

constexpr std::array<std::string_view, 12> harmless_although_run_together{
    "k2123456701",
    "x7d2123456701",
    "ISBN2123456701",
    "grid2123456701 and invoice2123456701",
    "letters: |\n  2123\n  45670\n  1",
    "Jan 2123\nFeb 45670\nMar 1",
    "- [north, 2123]\n- [south, 45670]",
    "value: 2123\nn: 456701",
    "for 2123\n\n45670 1 of them",
    "call 0491\n570 156",
    "MRN was not noted\n482913 letters",
    "born\n12/3/1961",
};

constexpr std::array<std::string_view, 50> harmless{
    "8 of 12 letters had a named doctor",
    "date: 2026-03-18",
    "period: 2026-01",
    "id: 2026-03-11-learn-x9c4t6hm",
    "replaces: 2026-02-11-list-2123456p",
    "[gp03, 2026-01, 1, harbour, 37, 48]",
    "- [x, 2026-01, 2123, 45670, 1]",
    "numerator: 37/261",
    "12/40@2026-02",
    "value: 54.2 n=20 sd=9",
    "p = 0.0212345670",
    "95% CI 1.02 to 2.37, p < 0.001",
    "registered as ACTRN12610000764033",
    "NCT02123456 and ISRCTN21234567",
    "doi:10.1186/s12874-020-00971-7",
    "https://doi.org/10.1001/2123456701",
    "https://example.org/report/2123456701",
    "ORCID 0000-0002-1825-0097",
    "ISBN 0-19-852663-6",
    "ISBN 9780198526636 and ISBN 2123456701",
    "ABN 51 824 753 556",
    "PMC4983799, pmid 19345678",
    "RACGP criterion QI1.3 and standard C6",
    "NSW 2000 and WA 6000",
    "N 15, T 95, Q3, ST3",
    "ring 13 11 14 or 1300 222 222 or 1800 950 448",
    "the members met on 3 March 2026",
    "meeting of 12/03/2026",
    "Phase 2 began 2025-10-01, phase 3 2026-01-14",
    "the project was opened on 2 March St Vincent's came in later",
    "23,852,171 appointments, 1,024,000 missed",
    "2 GPs, 1 nurse and 3 practices",
    "aged 90 or over: 4 of 211",
    "patients aged 65-95",
    "over 90 years old",
    "90% of 93 letters",
    "age 75 to 90",
    "HbA1c 53 mmol/mol (7.0%)",
    "bp 140/90 in 37 of 48",
    "Parkinson, Crohn and Graves are diseases",
    "Measures: bp-recorded, hba1c-recent",
    "Miss rates fell from 12 to 8",
    "MBS item 10990 and item 721",
    "version 2.12.3456",
    "2019-20 and 2020-21 financial years",
    "chart 3 of the report; record 12 letters",
    "Monday 9 to 5, room 2123, extension 4567",
    "admitted to hospital: no 2026-01-14",
    "rows REF0012, REF0045 and LET0104",
    "the DVA asked for 15 letters in 2026",
};

template <std::size_t n>
void check_all(const std::array<Sentence, n>& sentences, std::string_view level) {
  for (const Sentence& sentence : sentences) {
    const std::string found = cop::test::found_in(sentence.text, cop::packs_of(""));
    const std::string expected = std::string(level) + ' ' + std::string(sentence.rule) + ' ';
    CHECK_MESSAGE(found.starts_with(expected), std::string(sentence.text), ": ", found);
    CHECK_MESSAGE(cop::find_identifiers(sentence.text, cop::packs_of("")).size() == 1,
                  std::string(sentence.text), ": ", found);
  }
}

}  // namespace

TEST_CASE("eighteen of eighteen numbers with a check digit are errors") {
  check_all(certain, "error");
}

TEST_CASE("seventeen of seventeen numbers known by the words around them are warnings") {
  check_all(likely, "warning");
}

TEST_CASE("twelve of twelve signs of a person are hints") { check_all(possible, "note"); }

TEST_CASE("a phone number is a hint as it is written in the country of the project") {
  for (const auto& [country, number] : phones_elsewhere) {
    const std::string found =
        cop::test::found_in("call " + std::string(number) + " soon", cop::packs_of(country));
    const bool has_bracket = number.front() == '(' || number.front() == '+';
    CHECK(found == "note phone-number " + std::string(number.substr(has_bracket ? 1 : 0)));
  }
}

TEST_CASE("nothing is found in fifty harmless sentences") {
  for (const std::string_view sentence : harmless) {
    CHECK_MESSAGE(cop::test::found_in(sentence, cop::packs_of("")) == "", std::string(sentence));
  }
}

TEST_CASE("numbers glued to their name or broken by the end of a line are found") {
  check_all(certain_although_run_together, "error");
  check_all(likely_although_run_together, "warning");
  const std::string phone = cop::test::found_in("Ph0355501234", cop::packs_of(""));
  CHECK(phone == "note phone-number 0355501234");
}

TEST_CASE("figures in columns and numbers glued to other words are left alone") {
  for (const std::string_view sentence : harmless_although_run_together) {
    CHECK_MESSAGE(cop::test::found_in(sentence, cop::packs_of("")) == "", std::string(sentence));
  }
}
