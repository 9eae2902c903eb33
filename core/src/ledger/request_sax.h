#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "ledger/entry.h"

namespace tact::ledger {

/// Members of a request as they stood in the JSON, entries already checked one by one.
struct RawRequest {
  std::optional<std::int64_t> schema;
  std::optional<std::string> week_start;
  std::optional<std::string> today;
  std::optional<double> hourly_rate;
  bool hourly_rate_is_null = false;
  std::optional<std::int64_t> weeks;
  std::optional<std::int64_t> week_offset;
  bool has_rule = false;
  std::optional<std::string> preset;
  std::optional<double> custom_limit;
  std::optional<std::string> counts;
  std::optional<bool> count_replies;
  bool has_entries = false;
  std::vector<Entry> entries;
  std::int64_t broken = 0;
  std::int64_t newer = 0;
  /// First member that has the wrong JSON type; empty when all is well.
  std::string fault;
};

/// Receives the parser's events and fills a RawRequest; anything below the members it knows is skipped, however deep.
class RequestSax final : public nlohmann::json_sax<nlohmann::json> {
 public:
  explicit RequestSax(RawRequest& out) : out_(out) {}

  bool null() override;
  bool boolean(bool value) override;
  bool number_integer(number_integer_t value) override;
  bool number_unsigned(number_unsigned_t value) override;
  bool number_float(number_float_t value, const string_t& text) override;
  bool string(string_t& value) override;
  bool binary(binary_t& value) override;
  bool start_object(std::size_t size) override;
  bool key(string_t& value) override;
  bool end_object() override;
  bool start_array(std::size_t size) override;
  bool end_array() override;
  bool parse_error(std::size_t position, const std::string& token, const nlohmann::detail::exception& problem) override;

 private:
  enum class Place : std::uint8_t { outside, request, rule, entries, entry };

  bool wrong_type();
  bool integer(std::int64_t value);
  bool number(double value);
  bool skip_scalar();
  void open_nested();
  bool close_nested();
  void finish_entry();

  RawRequest& out_;
  RawEntry entry_;
  std::string key_;
  Place place_ = Place::outside;
  std::size_t skipping_ = 0;  ///< depth inside a value nobody asked for
};

}  // namespace tact::ledger
