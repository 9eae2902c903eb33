#include "ledger/request_reader.h"

namespace tact::ledger {
namespace {

enum class RowMember : std::uint8_t {
  unknown,
  id,
  of,
  at,
  tag,
  type,
  kind,
  reply,
  quote,
  schema,
  network,
  seconds,
  campaign,
  imported,
  local_date
};

// Told apart by length first: there are a million of them in a long ledger.
RowMember row_member(std::string_view name) noexcept {
  const auto either = [name](std::string_view a, RowMember is_a, std::string_view b, RowMember is_b) {
    return name == a ? is_a : name == b ? is_b : RowMember::unknown;
  };
  switch (name.size()) {
    case 2:
      return name == "id" ? RowMember::id : either("at", RowMember::at, "of", RowMember::of);
    case 3:
      return name == "tag" ? RowMember::tag : RowMember::unknown;
    case 4:
      return either("type", RowMember::type, "kind", RowMember::kind);
    case 5:
      return either("reply", RowMember::reply, "quote", RowMember::quote);
    case 6:
      return name == "schema" ? RowMember::schema : RowMember::unknown;
    case 7:
      return either("network", RowMember::network, "seconds", RowMember::seconds);
    case 8:
      return either("campaign", RowMember::campaign, "imported", RowMember::imported);
    case 9:
      return name == "localDate" ? RowMember::local_date : RowMember::unknown;
    default:
      return RowMember::unknown;
  }
}

std::optional<Day> day_from_text(std::string_view text) noexcept {
  Day day = 0;
  return parse_day(text, day) ? std::optional(day) : std::nullopt;
}

std::optional<Kind> kind_of_name(std::string_view name) noexcept {
  Kind kind = Kind::conversation;
  return kind_from_name(name, kind) ? std::optional(kind) : std::nullopt;
}

void take_string(JsonReader& json, RowMember member, RawEntry& out) {
  switch (member) {
    case RowMember::id:
      out.id = json.keep();
      break;
    case RowMember::of:
      out.of = json.keep();
      break;
    case RowMember::campaign:
      out.campaign = json.keep();
      break;
    case RowMember::type:
      out.type = entry_type_from_name(json.text());
      break;
    case RowMember::kind:
      out.kind = kind_of_name(json.text());
      break;
    case RowMember::tag:
      out.tag = tag_from_name(json.text());
      break;
    case RowMember::network:
      out.network = network_from_name(json.text());
      break;
    case RowMember::local_date:
      out.day = day_from_text(json.text());
      break;
    default:
      break;
  }
}

void take_integer(std::int64_t value, RowMember member, RawEntry& out) noexcept {
  if (member == RowMember::schema) out.schema = value;
  if (member == RowMember::at) out.at = value;
  if (member == RowMember::seconds) out.seconds = value;
}

void take_boolean(bool value, RowMember member, RawEntry& out) noexcept {
  if (member == RowMember::reply) out.reply = value;
  if (member == RowMember::quote) out.quote = value;
  if (member == RowMember::imported) out.imported = value;
}

}  // namespace

bool read_raw_entry(JsonReader& json, RawEntry& out) {
  JsonToken token = json.next();
  for (; token == JsonToken::key; token = json.next()) {
    const RowMember member = row_member(json.text());
    const JsonToken value = json.next();
    if (value == JsonToken::string) {
      take_string(json, member, out);
    } else if (value == JsonToken::integer) {
      take_integer(json.integer(), member, out);
    } else if (value == JsonToken::boolean) {
      take_boolean(json.boolean(), member, out);
    } else if (!json.skip(value)) {
      return false;
    }
  }
  return token == JsonToken::object_end;
}

bool read_raw_time_row(JsonReader& json, RawTimeRow& out) {
  JsonToken token = json.next();
  for (; token == JsonToken::key; token = json.next()) {
    const RowMember member = row_member(json.text());
    const JsonToken value = json.next();
    if (value == JsonToken::string) {
      if (member == RowMember::local_date) out.day = day_from_text(json.text());
      if (member == RowMember::network) out.network = network_from_name(json.text());
    } else if (value == JsonToken::integer) {
      if (member == RowMember::schema) out.schema = json.integer();
      if (member == RowMember::seconds) out.seconds = json.integer();
    } else if (!json.skip(value)) {
      return false;
    }
  }
  return token == JsonToken::object_end;
}

}  // namespace tact::ledger
