#include <cstdio>
#include <string_view>

#include "commands.h"

namespace {

constexpr const char* kUsage =
    "tact: tells whether a post sells or gives\n"
    "\n"
    "  tact classify --ndjson [--model FILE]          rows from standard input, one verdict a line\n"
    "  tact classify --text \"…\" [--network NAME] [--reply] [--name N] [--handle H] [--domain D]\n"
    "  tact audit FILE … [--format NAME] [--language en|fr] [--rule NAME [--limit PERCENT]] [--today DAY]\n"
    "    [--zone OFFSET] [--name N] [--handle H] [--domain D] [--threads N]\n"
    "                                                 a network’s archive, a table or NDJSON (- reads standard "
    "input):\n"
    "                                                 a report, or with --ndjson ledger entries, with --verdicts "
    "verdicts\n"
    "    [--text-column C] [--time-column C] [--network-column C] [--id-column C] [--reply-column C] [--network NAME]\n"
    "  tact train [--root FOLDER] [--real FILE] [--without-set SET] [--without-features LIST] [--out FILE]\n"
    "  tact evaluate [--model FILE] FILE.jsonl …      accuracy per language, set and network; besides:\n"
    "    [--real FILE] --peers                        fastText and an n-gram regression on the same rows\n"
    "    [--real FILE] --leave-one-set-out            each set judged by a model trained without it\n"
    "    --corrections   --evidence                   learning from corrections; evidence against leave-one-out\n"
    "    --json          --card                       for machines; all of it into core/model/model-card.md\n"
    "  tact evaluate --crossvalidate FILE.csv [--folds 5] [--group COLUMN] [--text COLUMN] [--label COLUMN]\n"
    "    [--positive VALUE]                           the algorithm alone on labelled texts of others\n"
    "  tact inspect [--model FILE]                    header, sizes and strongest features\n";

}  // namespace

int main(int count, char** words) {
  const std::string_view command = count > 1 ? words[1] : "";
  const tact::tools::Arguments arguments(count > 2 ? count - 2 : 0, words + (count > 2 ? 2 : count));
  if (command == "classify") return tact::tools::run_classify(arguments);
  if (command == "audit") return tact::tools::run_audit(arguments);
  if (command == "train") return tact::tools::run_train(arguments);
  if (command == "evaluate") return tact::tools::run_evaluate(arguments);
  if (command == "inspect") return tact::tools::run_inspect(arguments);
  std::fputs(kUsage, command.empty() || command == "--help" ? stdout : stderr);
  return command.empty() || command == "--help" ? 0 : 2;
}
