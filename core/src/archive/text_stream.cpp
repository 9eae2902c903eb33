#include "archive/text_stream.h"

#include "archive/utf8.h"

namespace tact::archive {
namespace {

constexpr std::string_view kUtf8Mark = "\xef\xbb\xbf";
constexpr std::string_view kLittleMark = "\xff\xfe";
constexpr std::string_view kBigMark = "\xfe\xff";

}  // namespace

std::string_view TextStream::decode(std::string_view bytes) {
  if (encoding_ == Encoding::bytes) return bytes;
  out_.clear();
  held_.append(bytes);
  if (encoding_ == Encoding::undecided) decide(false);
  if (encoding_ == Encoding::undecided) return {};
  if (encoding_ == Encoding::bytes) {
    out_.swap(held_);
    held_.clear();
    return out_;
  }
  const std::size_t even = held_.size() - held_.size() % 2;
  convert(std::string_view(held_).substr(0, even));
  held_.erase(0, even);
  return out_;
}

std::string_view TextStream::finish() {
  out_.clear();
  if (encoding_ == Encoding::undecided) decide(true);
  if (encoding_ == Encoding::bytes) {
    out_.swap(held_);
  } else if (!held_.empty() || high_ != 0) {
    append_utf8(out_, 0xFFFD);
  }
  held_.clear();
  high_ = 0;
  return out_;
}

void TextStream::decide(bool is_last) {
  const std::string_view held(held_);
  if (held.starts_with(kLittleMark) || held.starts_with(kBigMark)) {
    encoding_ = held.starts_with(kLittleMark) ? Encoding::utf16_little : Encoding::utf16_big;
    held_.erase(0, 2);
  } else if (held.starts_with(kUtf8Mark)) {
    encoding_ = Encoding::bytes;
    held_.erase(0, kUtf8Mark.size());
  } else if (is_last ||
             (!kUtf8Mark.starts_with(held) && !kLittleMark.starts_with(held) && !kBigMark.starts_with(held))) {
    encoding_ = Encoding::bytes;
  }
}

void TextStream::convert(std::string_view bytes) {
  const std::size_t high = encoding_ == Encoding::utf16_big ? 0 : 1;
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    const auto upper = static_cast<unsigned>(static_cast<unsigned char>(bytes[at + high]));
    const auto lower = static_cast<unsigned>(static_cast<unsigned char>(bytes[at + 1 - high]));
    put_unit(static_cast<char16_t>(upper << 8U | lower));
  }
}

void TextStream::put_unit(char16_t unit) {
  const bool second = unit >= 0xDC00 && unit < 0xE000;
  if (high_ != 0 && second) {
    append_utf8(out_, 0x10000U + ((static_cast<char32_t>(high_) & 0x3FFU) << 10U) + (unit & 0x3FFU));
    high_ = 0;
    return;
  }
  if (high_ != 0) append_utf8(out_, 0xFFFD);
  high_ = unit >= 0xD800 && unit < 0xDC00 ? unit : u'\0';
  if (high_ == 0) append_utf8(out_, unit);
}

}  // namespace tact::archive
