#include "text/letter_pairs.h"

#include <algorithm>
#include <cstddef>

namespace tact::text {
namespace {

constexpr std::size_t kLetters = 27;  // the edge of a word, then a to z

/// A row for each first letter, a column for each second; 'm' is even odds, 'y' as French as it gets (log odds of 3),
/// 'a' as English. Counted over the words of core/corpus, each word form weighing 1 + ln(number of posts).
constexpr std::string_view kPairs =
    "kolonplmimoflnmloookmlrakgl"
    "nknmiilonqsallnrmylllrnakgk"
    "mlbkpikkkmlknggmkkmhnjmkkgk"
    "omkqnnkkopkcllfonlmmmonkkhh"
    "hldjbmeelmjiakamfklhgohikak"
    "pfhlaakjfosckqofkilnmymambx"
    "mmhknlnkkmkkkkkmkknqajkkkfk"
    "fohkknkcakkkmprliklcpmkkken"
    "jkakgkkkkikkihnigkghakkfikk"
    "unollpmlnokfnojojyppommkmki"
    "sokkkpkkkikkkkkqkknnklkkkkk"
    "bgikjagkhekgdkagekfahdkfkbk"
    "lmjmaneppmkamkiketehjmbdkbn"
    "mookooklinkkkpmmokhemmkhkek"
    "mnmommrglmkaigqneypnpopglep"
    "mannidjlhsnblnpajsllkpeaipc"
    "kofhclkgmmkgmdqnlkognlhkkik"
    "okkkkkkkkkkkkknkknkkkrkkkkk"
    "onoplolmlmkblnmmjvnkolmbkap"
    "molkdnoiamobcjanjmgpilpakik"
    "nmeegnhhdnnkabdlfkokomkandk"
    "umlolsrhpqteolilmspnniykyjp"
    "vqkkkmkkkokkkkkqpkykkxkkkdk"
    "aafkdahkaakhciaakkaahkkhkhk"
    "qmklknnkkmkkkkkllkkkkkkkmok"
    "cpelpkkkkapkljlfkkbfiknckkk"
    "yokkkhkkklkkgkkmkkkkkkkkkeh";
static_assert(kPairs.size() == kLetters * kLetters);

}  // namespace

int letter_pair_score(std::u16string_view word) noexcept {
  constexpr std::size_t kMaxLetters = 24;
  int score = 0;
  std::size_t before = 0;
  const auto pair = [&](std::size_t letter) {
    if (before != 0 || letter != 0) score += kPairs[before * kLetters + letter] - 'm';
    before = letter;
  };
  for (const char16_t c : word.substr(0, std::min(word.size(), kMaxLetters))) {
    pair(c >= u'a' && c <= u'z' ? static_cast<std::size_t>(c - u'a') + 1 : 0);
  }
  pair(0);
  return score;
}

}  // namespace tact::text
