#include "text/fold.h"

#include <unicode/unorm2.h>

#include <array>

#include "text/analysis.h"
#include "text/code_point.h"

namespace tact::text {
namespace {

constexpr char16_t kFastLimit = 0x180;
constexpr int kMaxMarks = 30;

const UNormalizer2* casefold_instance() noexcept {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* instance = unorm2_getNFKCCasefoldInstance(&status);
  return U_SUCCESS(status) ? instance : nullptr;
}

/// Folded unit of each Latin unit that folds to exactly one; 0 for the others.
const std::array<char16_t, kFastLimit>& fast_table() {
  static const std::array<char16_t, kFastLimit> table = [] {
    std::array<char16_t, kFastLimit> made{};
    const UNormalizer2* const normalizer = casefold_instance();
    for (char16_t c = 1; normalizer != nullptr && c < kFastLimit; ++c) {
      std::array<UChar, 8> folded{};
      UErrorCode status = U_ZERO_ERROR;
      const std::int32_t length = unorm2_normalize(normalizer, &c, 1, folded.data(), 8, &status);
      if (U_SUCCESS(status) && length == 1) made[c] = folded[0];
    }
    made[u'`'] = u'\'';
    made[0xB4] = u'\'';
    return made;
  }();
  return table;
}

}  // namespace

Folder::Folder() : normalizer_(casefold_instance()) { static_cast<void>(fast_table()); }

void Folder::append(std::u16string_view raw, std::u16string& out) {
  const std::array<char16_t, kFastLimit>& table = fast_table();
  const std::size_t before = out.size();
  for (const char16_t c : raw) {
    const char16_t folded = c < kFastLimit ? table[c] : (is_apostrophe(c) ? u'\'' : u'\0');
    if (folded == 0) {
      out.resize(before);
      append_slowly(raw, out);
      return;
    }
    out.push_back(folded);
  }
}

void Folder::append_slowly(std::u16string_view raw, std::u16string& out) {
  if (normalizer_ == nullptr) return;
  cleaned_.clear();
  int marks = 0;
  for (std::int32_t at = 0; static_cast<std::size_t>(at) < raw.size();) {
    const CodePoint c = code_point_at(raw, at);
    marks = (class_of(c.value) & char_class::mark) != 0 ? marks + 1 : 0;
    if (c.value == 0xFFFD) {
      cleaned_.push_back(u'\xFFFD');
    } else if (c.end == at + 1 && is_apostrophe(raw[static_cast<std::size_t>(at)])) {
      cleaned_.push_back(u'\'');
    } else if (marks <= kMaxMarks) {
      cleaned_.append(raw.substr(static_cast<std::size_t>(at), static_cast<std::size_t>(c.end - at)));
    }
    at = c.end;
  }
  const std::size_t before = out.size();
  // ICU reports the length it needs; the first guess holds for all but ligature-like characters.
  std::size_t capacity = cleaned_.size() * 2 + 16;
  for (int attempt = 0; attempt < 2; ++attempt) {
    out.resize(before + capacity);
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t length =
        unorm2_normalize(normalizer_, cleaned_.data(), static_cast<std::int32_t>(cleaned_.size()), out.data() + before,
                         static_cast<std::int32_t>(capacity), &status);
    if (status == U_BUFFER_OVERFLOW_ERROR) {
      capacity = static_cast<std::size_t>(length) + 1;
      continue;
    }
    out.resize(before + (U_SUCCESS(status) ? static_cast<std::size_t>(length) : 0));
    // Some compatibility forms come apart into primes and grave accents.
    for (std::size_t i = before; i < out.size(); ++i) {
      if (is_apostrophe(out[i])) out[i] = u'\'';
    }
    return;
  }
  out.resize(before);
}

bool collapse_elongations(std::u16string& folded, std::size_t from) {
  std::size_t kept = from;
  bool found = false;
  for (std::size_t i = from; i < folded.size(); ++i) {
    const char16_t c = folded[i];
    const bool repeats = kept >= from + 2 && folded[kept - 1] == c && folded[kept - 2] == c;
    if (repeats && (class_of(c) & char_class::letter) != 0) {
      found = true;
    } else {
      folded[kept++] = c;
    }
  }
  folded.resize(kept);
  return found;
}

std::u16string fold(std::u16string_view raw) {
  std::u16string out;
  Folder folder;
  folder.append(raw, out);
  return out;
}

std::u16string strip_accents(std::u16string_view folded) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* const nfd = unorm2_getNFDInstance(&status);
  std::u16string out;
  if (U_FAILURE(status)) return out;
  out.reserve(folded.size() + 4);
  for (std::int32_t at = 0; static_cast<std::size_t>(at) < folded.size();) {
    const CodePoint c = code_point_at(folded, at);
    const std::u16string_view original =
        folded.substr(static_cast<std::size_t>(at), static_cast<std::size_t>(c.end - at));
    at = c.end;
    // Letters that Unicode does not decompose although people type them without their stroke or as two.
    switch (c.value) {
      case U'œ':
        out += u"oe";
        continue;
      case U'æ':
        out += u"ae";
        continue;
      case U'ø':
        out += u'o';
        continue;
      case U'ł':
        out += u'l';
        continue;
      case 0xFFFD:
        out += u'\xFFFD';
        continue;
      default:
        break;
    }
    std::array<UChar, 8> parts{};
    status = U_ZERO_ERROR;
    const std::int32_t length =
        c.value < 0x80 ? -1 : unorm2_getDecomposition(nfd, static_cast<UChar32>(c.value), parts.data(), 8, &status);
    const std::u16string_view pieces = length < 0 || U_FAILURE(status)
                                           ? original
                                           : std::u16string_view(parts.data(), static_cast<std::size_t>(length));
    for (std::int32_t p = 0; static_cast<std::size_t>(p) < pieces.size();) {
      const CodePoint piece = code_point_at(pieces, p);
      if ((class_of(piece.value) & char_class::mark) == 0) {
        out.append(pieces.substr(static_cast<std::size_t>(p), static_cast<std::size_t>(piece.end - p)));
      }
      p = piece.end;
    }
  }
  return out;
}

}  // namespace tact::text
