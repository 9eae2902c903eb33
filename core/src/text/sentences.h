#pragma once

#include "text/analysis.h"

namespace tact::text {

/// Groups the tokens of an analysis into sentences: fills Analysis::sentences, Token::sentence and
/// token_flag::starts_sentence. Works on tokens, so that no link, price or "6 p.m." is ever cut; a line break
/// (token_flag::starts_line) always ends a sentence. Beyond 65,535 sentences the last one takes the rest.
void split_sentences(Analysis& analysis);

}  // namespace tact::text
