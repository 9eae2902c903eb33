#pragma once

#include <string>
#include <vector>

namespace tact {

/// What the author told Tact about themself. All lists may be empty; an empty profile must still work.
/// Strings are UTF-16, in any case and with or without accents: matching folds both.
struct Profile {
  std::vector<std::u16string> names;    ///< "Boulangerie Tremblay", "Marie Tremblay"
  std::vector<std::u16string> handles;  ///< with or without the leading @
  std::vector<std::u16string> domains;  ///< "boulangerietremblay.ca", with or without scheme
};

}  // namespace tact
