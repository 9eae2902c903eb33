/**
 * Labels of buttons that publish, on pages that mark them in no other way; languages: en fr es pt de it nl. The whole
 * label has to be such words: "Post privacy" is another button.
 */
const PUBLISH_WORDS: readonly RegExp[] = [
  /^(re)?(post|publish|toot|send|reply|share|submit|comment|note|tweet)$/,
  /^(post|publish|send|submit|add|create) (a |an |the |your |my )?(all|posts?|repl(y|ies)|comments?|notes?|toots?|quotes?|status|answer|thread|anyway|now)$/,
  /^(publier|poster|envoyer|répondre|partager|commenter|pouet(ter)?)$/,
  /^(publier|poster|envoyer) (la |le |les |un |une |votre |ma |mon )?(réponses?|commentaires?|publications?|posts?|notes?)$/,
  /^(publicar|postar|enviar|responder|comentar|compartir|compartilhar|partilhar|tootear)$/,
  /^(publicar|postar|enviar) (la |el |o |a |una? |um |tu |sua )?(respuestas?|respostas?|comentarios?|comentários?|posts?|notas?)$/,
  /^(posten|veröffentlichen|senden|absenden|abschicken|antworten|teilen|kommentieren|tröt(en)?)$/,
  /^(den |deinen |die )?(antwort|kommentar|beitrag|beiträge|notiz) (posten|veröffentlichen|senden|absenden|abschicken|teilen)$/,
  /^(pubblica|posta|invia|rispondi|condividi|commenta)$/,
  /^(pubblica|posta|invia) (la |il |un |una )?(rispost[ae]|comment[oi]|post|note?)$/,
  /^(plaatsen|publiceren|versturen|verzenden|beantwoorden|reageren|delen)$/,
  /^(reactie|bericht|opmerking|antwoord) (plaatsen|publiceren|versturen|verzenden|delen)$/,
];

/** Whether a button's whole label says that it publishes. */
export function isPublishLabel(label: string): boolean {
  const words = label
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s!.…]+$/u, '');
  return PUBLISH_WORDS.some((each) => each.test(words));
}
