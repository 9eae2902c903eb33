#include "text/language_spelling.h"

#include <array>

#include "text/language_words.h"

namespace tact::text {
namespace {

constexpr std::uint32_t kIberian = tongue::spanish | tongue::portuguese;
constexpr std::uint32_t kSouthern = kIberian | tongue::italian;
constexpr std::array<Ending, 44> kEndings = {{{u"ing", tongue::english, 2},
                                              {u"ed", tongue::english, 2},
                                              {u"ly", tongue::english, 2},
                                              {u"ness", tongue::english, 2},
                                              {u"ful", tongue::english, 2},
                                              {u"th", tongue::english, 2},
                                              {u"ght", tongue::english, 2},
                                              {u"ck", tongue::english, 2},
                                              {u"'s", tongue::english, 2},
                                              {u"sh", tongue::english, 2},
                                              {u"ez", tongue::french, 2},
                                              {u"eux", tongue::french, 2},
                                              {u"euse", tongue::french, 2},
                                              {u"ons", tongue::french, 2},
                                              {u"ois", tongue::french, 2},
                                              {u"aux", tongue::french, 2},
                                              {u"eau", tongue::french, 2},
                                              {u"ette", tongue::french, 2},
                                              {u"ment", tongue::french, 1},
                                              {u"elle", tongue::french, 2},
                                              {u"ier", tongue::french, 2},
                                              {u"ais", tongue::french, 2},
                                              {u"ait", tongue::french, 2},
                                              {u"que", tongue::french, 2},
                                              {u"oir", tongue::french, 2},
                                              {u"o", kSouthern, 1},
                                              {u"a", kSouthern | tongue::catalan, 1},
                                              {u"os", kIberian, 1},
                                              {u"as", kIberian, 1},
                                              {u"ción", tongue::spanish, 4},
                                              {u"ciones", tongue::spanish, 4},
                                              {u"mente", kSouthern, 4},
                                              {u"idad", tongue::spanish, 4},
                                              {u"zione", tongue::italian, 4},
                                              {u"zioni", tongue::italian, 4},
                                              {u"etto", tongue::italian, 2},
                                              {u"idade", tongue::portuguese, 4},
                                              {u"ung", tongue::german, 3},
                                              {u"lich", tongue::german, 4},
                                              {u"keit", tongue::german, 4},
                                              {u"chen", tongue::german, 3},
                                              {u"heid", tongue::dutch, 4},
                                              {u"ijk", tongue::dutch, 4},
                                              {u"lijke", tongue::dutch, 4}}};

}  // namespace

std::span<const Ending> endings() noexcept { return kEndings; }

std::uint32_t languages_of_letter(char16_t c) noexcept {
  switch (c) {
    case u'é':
      return tongue::french | tongue::spanish | tongue::portuguese | tongue::catalan;
    case u'è':
      return tongue::french | tongue::italian | tongue::catalan | tongue::haitian;
    case u'à':
      return tongue::french | tongue::italian | tongue::catalan | tongue::portuguese;
    case u'ç':
      return tongue::french | tongue::portuguese | tongue::catalan;
    case u'ê':
    case u'â':
      return tongue::french | tongue::portuguese;
    case u'ë':
    case u'ï':
      return tongue::french | tongue::catalan | tongue::dutch;
    case u'î':
    case u'û':
    case u'œ':
    case u'ù':
    case u'ô':
      return tongue::french;
    case u'ñ':
    case u'¿':
    case u'¡':
      return tongue::spanish;
    case u'á':
    case u'í':
    case u'ú':
      return tongue::spanish | tongue::portuguese | tongue::another;
    case u'ó':
      return tongue::spanish | tongue::portuguese | tongue::catalan | tongue::another;
    case u'ò':
      return tongue::italian | tongue::catalan | tongue::haitian;
    case u'ì':
      return tongue::italian;
    case u'ã':
    case u'õ':
      return tongue::portuguese;
    case u'ß':
      return tongue::german;
    case u'ä':
    case u'ö':
      return tongue::german | tongue::another;
    case u'ü':
      return tongue::german | tongue::another;
    default:
      return c >= 0xC0 ? tongue::another : 0;
  }
}

}  // namespace tact::text
