#include "ledger/request_sax.h"

#include <limits>

namespace tact::ledger {
namespace {

template <typename Value>
struct Member {
  std::string_view name;
  std::optional<Value> RawEntry::*entry;
};

constexpr Member<std::string> kEntryStrings[] = {
    {"type", &RawEntry::type},       {"id", &RawEntry::id},
    {"of", &RawEntry::of},           {"localDate", &RawEntry::local_date},
    {"network", &RawEntry::network}, {"kind", &RawEntry::kind},
    {"tag", &RawEntry::tag},
};
constexpr Member<std::int64_t> kEntryIntegers[] = {
    {"schema", &RawEntry::schema}, {"at", &RawEntry::at}, {"seconds", &RawEntry::seconds}};
constexpr Member<bool> kEntryBooleans[] = {{"reply", &RawEntry::reply}};

template <typename Value, std::size_t N>
void set_member(const Member<Value> (&members)[N], std::string_view name, RawEntry& entry, Value value) {
  for (const Member<Value>& member : members) {
    if (member.name != name) continue;
    entry.*member.entry = std::move(value);
    return;
  }
}

}  // namespace

bool RequestSax::wrong_type() {
  static constexpr std::string_view kRequestMembers[] = {"schema", "entries",    "rule",  "weekStart",
                                                         "today",  "hourlyRate", "weeks", "weekOffset"};
  static constexpr std::string_view kRuleMembers[] = {"preset", "customLimit", "counts", "countReplies"};
  if (!out_.fault.empty()) return true;
  const auto note = [this](const auto& members, std::string_view prefix) {
    for (const std::string_view member : members) {
      if (member == key_) out_.fault = std::string(prefix) + key_;
    }
  };
  if (place_ == Place::request) note(kRequestMembers, "");
  if (place_ == Place::rule) note(kRuleMembers, "rule.");
  return true;
}

bool RequestSax::skip_scalar() {
  if (place_ == Place::outside) {
    out_.fault = "request";
  } else if (place_ == Place::entries) {
    ++out_.broken;
  } else if (place_ != Place::entry) {
    return wrong_type();
  }
  return true;
}

bool RequestSax::null() {
  if (skipping_ == 0 && place_ == Place::request && key_ == "hourlyRate") {
    out_.hourly_rate_is_null = true;
    out_.hourly_rate.reset();
    return true;
  }
  return skipping_ > 0 || skip_scalar();
}

bool RequestSax::boolean(bool value) {
  if (skipping_ > 0) return true;
  if (place_ == Place::rule && key_ == "countReplies") {
    out_.count_replies = value;
    return true;
  }
  if (place_ == Place::entry) {
    set_member(kEntryBooleans, key_, entry_, value);
    return true;
  }
  return skip_scalar();
}

bool RequestSax::integer(std::int64_t value) {
  if (skipping_ > 0) return true;
  if (place_ == Place::entry) {
    set_member(kEntryIntegers, key_, entry_, value);
    return true;
  }
  if (place_ == Place::request) {
    std::optional<std::int64_t>* const target = key_ == "schema"       ? &out_.schema
                                                : key_ == "weeks"      ? &out_.weeks
                                                : key_ == "weekOffset" ? &out_.week_offset
                                                                       : nullptr;
    if (target != nullptr) {
      *target = value;
      return true;
    }
  }
  return number(static_cast<double>(value));
}

bool RequestSax::number(double value) {
  if (place_ == Place::request && key_ == "hourlyRate") {
    out_.hourly_rate = value;
    return true;
  }
  if (place_ == Place::rule && key_ == "customLimit") {
    out_.custom_limit = value;
    return true;
  }
  return skip_scalar();
}

bool RequestSax::number_integer(number_integer_t value) { return integer(value); }

bool RequestSax::number_unsigned(number_unsigned_t value) {
  constexpr auto kMax = static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max());
  return integer(static_cast<std::int64_t>(value > kMax ? kMax : value));
}

bool RequestSax::number_float(number_float_t value, const string_t&) {
  return skipping_ > 0 || place_ == Place::entry || number(value);
}

bool RequestSax::string(string_t& value) {
  if (skipping_ > 0) return true;
  if (place_ == Place::entry) {
    set_member(kEntryStrings, key_, entry_, std::move(value));
    return true;
  }
  std::optional<std::string>* target = nullptr;
  if (place_ == Place::request) {
    target = key_ == "weekStart" ? &out_.week_start : key_ == "today" ? &out_.today : nullptr;
  } else if (place_ == Place::rule) {
    target = key_ == "preset" ? &out_.preset : key_ == "counts" ? &out_.counts : nullptr;
  }
  if (target == nullptr) return skip_scalar();
  *target = std::move(value);
  return true;
}

bool RequestSax::binary(binary_t&) { return false; }

void RequestSax::open_nested() {
  skip_scalar();
  skipping_ = 1;
}

bool RequestSax::start_object(std::size_t) {
  if (skipping_ > 0) {
    ++skipping_;
  } else if (place_ == Place::outside) {
    place_ = Place::request;
  } else if (place_ == Place::request && key_ == "rule") {
    place_ = Place::rule;
    out_.has_rule = true;
  } else if (place_ == Place::entries) {
    place_ = Place::entry;
    entry_ = RawEntry();
  } else {
    open_nested();
  }
  return true;
}

bool RequestSax::key(string_t& value) {
  if (skipping_ == 0) key_.swap(value);
  return true;
}

bool RequestSax::close_nested() {
  if (skipping_ == 0) return false;
  --skipping_;
  return true;
}

void RequestSax::finish_entry() {
  Entry entry;
  switch (read_entry(entry_, entry)) {
    case EntryFault::none:
      out_.entries.push_back(std::move(entry));
      break;
    case EntryFault::broken:
      ++out_.broken;
      break;
    case EntryFault::newer:
      ++out_.newer;
      break;
  }
}

bool RequestSax::end_object() {
  if (close_nested()) return true;
  if (place_ == Place::entry) {
    finish_entry();
    place_ = Place::entries;
  } else if (place_ == Place::rule) {
    place_ = Place::request;
  } else {
    place_ = Place::outside;
  }
  return true;
}

bool RequestSax::start_array(std::size_t) {
  if (skipping_ > 0) {
    ++skipping_;
  } else if (place_ == Place::request && key_ == "entries") {
    place_ = Place::entries;
    out_.has_entries = true;
  } else {
    open_nested();
  }
  return true;
}

bool RequestSax::end_array() {
  if (!close_nested()) place_ = Place::request;
  return true;
}

bool RequestSax::parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) { return false; }

}  // namespace tact::ledger
