import type { Fate } from './site';

/**
 * Words by which a control says that it does not publish now. Networks localise these labels and give them no other
 * mark (LinkedIn's newest box, Facebook); languages: en fr es pt de it nl. The label has to begin with the word.
 */
const FATE_WORDS: readonly (readonly [Fate, RegExp])[] = [
  [
    'scheduled',
    /^(schedul|(add to )?queue\b|(ajouter|mettre) (à|en|dans) (la )?file|file d'attente|(añadir|poner) (a|en) (la )?cola|(adicionar|colocar) (à|na) fila|in (die )?warteschlange|programmer|planifier|programar|agendar|plan(en|ung)|zeitplan|programma|pianifica|inplannen)/,
  ],
  [
    'draft',
    /^(save (as |to )?draft|submit for review|soumettre (à|pour) (la )?(relecture|révision)|enregistrer (le |un |comme )?brouillon|guardar (como )?borrador|salvar rascunho|entwurf|salva bozza|(enviar|submeter) para revisi(ón|ão)|zur (überprüfung|review|durchsicht) |invia per la revisione|(ter|voor) beoordeling )/,
  ],
  [
    'edit',
    /^(update|save( changes| edits)?$|mettre à jour|modifier|enregistrer( les modifications)?$|actualizar|atualizar|aktualisieren|speichern|aggiorna|bijwerken)/,
  ],
  ['private', /^(post privately|publier en privé|publicar (en|em) privado|privat posten)/],
];

/** Labels of a control that answers somebody, in the languages above. */
const REPLY_WORDS =
  /^((publish|post|send) )?(repl(y|ies)|répon|respon|antwort|rispond|beantwoord|antwoord|publier (la |les )?réponse)/;

/** How a text field says that it takes a comment: French "comment" is also "how", so that single words do not do. */
const COMMENT_WORDS =
  /commentaire|commenter|^(write|add|post|leave) an? (\p{L}+ )?(comment|answer)|^(comment|answer) as |comentario|comentário|comentar|kommentar|kommentieren|commento|^commenta |^reageer|reactie|opmerking/u;

/** Labels of a control that leads to a further step, and publishes nothing yet. */
const STEP_WORDS =
  /^(next|continue|suivant|continuer|siguiente|continuar|weiter|avançar|próximo|seguinte|avanti|continua|volgende|doorgaan)/;

/** How a message says that something did not work, in the languages above; both kinds of apostrophe are one. */
const FAILURE_WORDS =
  /\b(error|fail(ed|ure)?|could(n't| not)|can('t|not)|unable|wrong|try again|retry|problem|denied|rejected|too long|duplicate|already (said|posted)|limit|offline|erreur|échec|échoué|impossible|réessa\p{L}*|problème|n'a pas (pu|été)|n'ont pas|refusé\p{L}*|trop long|limite|hors ligne|inténtalo|reintentar|falló|fehl\p{L}*|versuch\p{L}*|errore|riprova|erro|tente|mislukt|opnieuw)/u;

/** What a control's label says about the text's fate; null when it says nothing. */
export function fateOfLabel(label: string): Fate | null {
  const text = normalise(label);
  return FATE_WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** Whether a control's label says that it answers somebody. */
export function isReplyLabel(label: string): boolean {
  return REPLY_WORDS.test(normalise(label));
}

/** Whether a text field's label or placeholder says that it takes a comment or an answer. */
export function isCommentLabel(label: string): boolean {
  return COMMENT_WORDS.test(normalise(label)) || isReplyLabel(label);
}

/** Whether a control's label says that another step comes first. */
export function isStepLabel(label: string): boolean {
  return STEP_WORDS.test(normalise(label));
}

/** Whether a message tells of a failure. */
export function tellsFailure(message: string): boolean {
  return FAILURE_WORDS.test(normalise(message));
}

/** A control's label as it can be read: its own text, else its accessible name. */
export function labelOf(control: Element): string {
  const text = control.textContent?.trim() ?? '';
  return text === '' ? (control.getAttribute('aria-label') ?? '') : text;
}

function normalise(text: string): string {
  return text.trim().toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ');
}
