import { describe, expect, it } from 'vitest';
import {
  fateOfLabel,
  isCommentLabel,
  isReplyLabel,
  isStepLabel,
  tellsFailure,
} from '../../../extension/sites/labels';

describe('a control’s label', () => {
  it.each([
    ['Schedule', 'scheduled'],
    ['Programmer', 'scheduled'],
    ['Planifier', 'scheduled'],
    ['Programar', 'scheduled'],
    ['Save draft', 'draft'],
    ['Enregistrer le brouillon', 'draft'],
    ['Update', 'edit'],
    ['Mettre à jour', 'edit'],
    ['Save changes', 'edit'],
    ['Enregistrer', 'edit'],
    ['Post', null],
    ['Publier', null],
    ['Reply', null],
    ['Post now', null],
  ])('%s → %s', (label, fate) => {
    expect(fateOfLabel(label)).toBe(fate);
  });

  it.each(['Reply', 'Publish reply', 'Publish replies', 'Répondre', 'Responder', 'Antworten'])(
    '%s answers',
    (label) => expect(isReplyLabel(label)).toBe(true),
  );

  it.each(['Post', 'Publish post', 'Publier', 'Veröffentlichen', 'Report'])(
    '%s does not answer',
    (label) => expect(isReplyLabel(label)).toBe(false),
  );
});

describe('a message', () => {
  it.each([
    'Something went wrong. Try again.',
    'Une erreur s’est produite. Réessayez.',
    'Whoops! You already said that.',
    'You’ve reached the limit.',
    'Impossible de publier pour le moment',
    'Votre publication n’a pas pu être envoyée.',
  ])('“%s” tells of a failure', (message) => expect(tellsFailure(message)).toBe(true));

  it.each([
    'Your post was sent.',
    'Votre publication a été envoyée.',
    'Post published. View',
    'Votre réponse a été envoyée.',
  ])('“%s” does not', (message) => expect(tellsFailure(message)).toBe(false));
});

describe('a text field’s label', () => {
  it.each([
    'Write a comment…',
    'Write a public comment…',
    'Comment as Maple Street Books',
    'Answer as Nadia',
    'Écrivez un commentaire…',
    'Commenter en tant que Nadia',
    'Répondre à Nadia',
    'Escribe un comentario',
    'Kommentar schreiben…',
    'Scrivi un commento…',
  ])('"%s" takes a comment', (label) => expect(isCommentLabel(label)).toBe(true));

  it.each([
    'What’s on your mind?',
    'Comment allez-vous ?',
    'Write something…',
    'Que voulez-vous dire ?',
    '',
  ])('"%s" does not', (label) => expect(isCommentLabel(label)).toBe(false));
});

describe('a control that leads on', () => {
  it.each(['Next', 'Suivant', 'Continuer', 'Weiter', 'Siguiente'])('%s', (label) =>
    expect(isStepLabel(label)).toBe(true),
  );

  it.each(['Post', 'Publier', 'Publish', 'Comment'])('%s does not', (label) =>
    expect(isStepLabel(label)).toBe(false),
  );
});
