#include "audit/audit_words.h"

#include <array>

#include "ledger/standing.h"

namespace tact::tools {
namespace {

constexpr AuditWords kEnglish = {
    .title = "What these posts were",
    .span = "Posts: %N, from %A to %B",
    .none = "There are no posts in these files.",
    .standing = "Promotional in the %D days up to %B: %P of %N; the limit is %L.",
    .thumb = "The limit is a rule of thumb, not a measurement.",
    .overall = "All together",
    .kinds = "Kinds",
    .networks = "Networks",
    .months = "Months",
    .posts = "posts",
    .replies = "replies",
    .promotional = "promotional",
    .unsure = "unsure",
    .count_of = "%P of %N",
    .files = "Files",
    .file_line = "posts: %N, passed over: %O, unreadable: %X",
    .doubles = "Posts that stood in more than one file, each counted once: %N.",
    .unreadable = "Texts that could not be read and are left out: %N.",
    .private_note = "Everything was read on this computer. No text is kept.",
};

constexpr AuditWords kFrench = {
    .title = "Ce qu’étaient ces publications",
    .span = "Publications\u00a0: %N, du %A au %B",
    .none = "Ces fichiers ne contiennent aucune publication.",
    .standing = "Promotionnelles dans les %D jours jusqu’au %B\u00a0: %P sur %N\u00a0; la limite est de %L.",
    .thumb = "La limite est une règle empirique, pas une mesure.",
    .overall = "Ensemble",
    .kinds = "Types",
    .networks = "Réseaux",
    .months = "Mois",
    .posts = "publications",
    .replies = "réponses",
    .promotional = "promotionnel",
    .unsure = "incertaines",
    .count_of = "%P sur %N",
    .files = "Fichiers",
    .file_line = "publications\u00a0: %N, laissées de côté\u00a0: %O, illisibles\u00a0: %X",
    .doubles = "Publications présentes dans plusieurs fichiers, comptées une fois\u00a0: %N.",
    .unreadable = "Textes illisibles, laissés de côté\u00a0: %N.",
    .private_note = "Tout a été lu sur cet ordinateur. Aucun texte n’est conservé.",
};

// As in extension/locales/{en,fr}/common.json; a test compares.
constexpr std::array<std::string_view, kKindCount> kEnglishKinds = {
    "offer", "showcase", "contest", "request", "tip", "answer", "sharing others", "conversation"};
constexpr std::array<std::string_view, kKindCount> kFrenchKinds = {"offre",   "vitrine", "concours", "sollicitation",
                                                                   "conseil", "réponse", "partage",  "conversation"};
constexpr std::array<std::string_view, kNetworkCount> kEnglishNetworks = {
    "Other sites", "X",      "Facebook",  "LinkedIn", "Instagram", "Threads", "Bluesky",
    "Mastodon",    "Reddit", "Pinterest", "Tumblr",   "YouTube",   "TikTok",  "Google Business Profile",
    "WordPress"};
constexpr std::array<std::string_view, kNetworkCount> kFrenchNetworks = {
    "Autres sites", "X",         "Facebook", "LinkedIn", "Instagram", "Threads",      "Bluesky",  "Mastodon",
    "Reddit",       "Pinterest", "Tumblr",   "YouTube",  "TikTok",    "Fiche Google", "WordPress"};

constexpr std::array<std::string_view, 6> kEnglishProblems = {"",
                                                              "cannot be read",
                                                              "is no archive that Tact knows; say which with --format",
                                                              "needs --text-column and --time-column",
                                                              "is broken",
                                                              "could not be read to its end"};
constexpr std::array<std::string_view, 6> kFrenchProblems = {
    "",
    "ne peut pas être lu",
    "n’est pas une archive connue\u00a0; précisez avec --format",
    "demande --text-column et --time-column",
    "est abîmé",
    "n’a pas pu être lu jusqu’au bout"};

}  // namespace

const AuditWords& audit_words(AuditLanguage language) noexcept {
  return language == AuditLanguage::french ? kFrench : kEnglish;
}

std::string_view audit_kind_name(Kind kind, AuditLanguage language) noexcept {
  const auto index = static_cast<std::size_t>(kind);
  return language == AuditLanguage::french ? kFrenchKinds[index] : kEnglishKinds[index];
}

std::string_view audit_network_name(Network network, AuditLanguage language) noexcept {
  const auto index = static_cast<std::size_t>(network);
  return language == AuditLanguage::french ? kFrenchNetworks[index] : kEnglishNetworks[index];
}

std::string audit_problem(const AuditedFile& file, AuditLanguage language) {
  const auto index = static_cast<std::size_t>(file.problem);
  std::string text(language == AuditLanguage::french ? kFrenchProblems[index] : kEnglishProblems[index]);
  if (!file.detail.empty()) text += " (" + file.detail + ")";
  return text;
}

std::string audit_number(std::int64_t value, AuditLanguage language) {
  const std::string digits = std::to_string(value);
  std::string out;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) out += language == AuditLanguage::french ? "\u202f" : ",";
    out += digits[i];
  }
  return out;
}

std::string audit_share(const AuditCount& count, AuditLanguage language) {
  const AuditWords& words = audit_words(language);
  if (count.counted < ledger::kFewestPosts) {
    return audit_fill(words.count_of,
                      {{'P', audit_number(count.promotional, language)}, {'N', audit_number(count.counted, language)}});
  }
  const std::int64_t tenths = (ledger::ten_thousandths(count.promotional, count.counted) + 5) / 10;
  const bool is_french = language == AuditLanguage::french;
  std::string digits = std::to_string(tenths / 10);
  if (tenths % 10 != 0) digits += (is_french ? "," : ".") + std::to_string(tenths % 10);
  return digits + (is_french ? "\u00a0%" : "%");
}

std::string audit_fill(std::string_view sentence, std::initializer_list<std::pair<char, std::string>> values) {
  std::string out;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const std::string* found = nullptr;
    if (sentence[i] == '%' && i + 1 < sentence.size()) {
      for (const auto& [name, value] : values) {
        if (name == sentence[i + 1]) found = &value;
      }
    }
    if (found == nullptr) {
      out += sentence[i];
    } else {
      out += *found;
      ++i;
    }
  }
  return out;
}

}  // namespace tact::tools
