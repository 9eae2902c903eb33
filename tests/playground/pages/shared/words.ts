import { switches } from './switches';

const WORDS = {
  post: ['Post', 'Publier'],
  reply: ['Reply', 'Répondre'],
  comment: ['Comment', 'Commenter'],
  cancel: ['Cancel', 'Annuler'],
  close: ['Close', 'Fermer'],
  discard: ['Discard', 'Supprimer'],
  saveDraft: ['Save draft', 'Enregistrer le brouillon'],
  schedule: ['Schedule', 'Programmer'],
  scheduledFor: ['Will post tomorrow at 9:00', 'Sera publié demain à 9 h'],
  keepQuestion: ['Save this draft?', 'Enregistrer ce brouillon ?'],
  sent: ['Your post was sent.', 'Votre publication a été envoyée.'],
  replySent: ['Your reply was sent.', 'Votre réponse a été envoyée.'],
  failed: ['Something went wrong. Try again.', 'Une erreur s’est produite. Réessayez.'],
  publishing: ['Publishing', 'Publication en cours'],
  whatsUp: ['What’s happening?', 'Quoi de neuf ?'],
  postReply: ['Post your reply', 'Postez votre réponse'],
  whatsOnYourMind: ['What’s on your mind?', 'Que voulez-vous dire ?'],
  writeComment: ['Write a comment…', 'Écrivez un commentaire…'],
  startPost: ['Start a post', 'Commencer un post'],
  talkAbout: ['What do you want to talk about?', 'De quoi souhaitez-vous discuter ?'],
  addComment: ['Add a comment…', 'Ajouter un commentaire…'],
  writeMessage: ['Write a message…', 'Rédigez un message…'],
  send: ['Send', 'Envoyer'],
  messages: ['Messages', 'Messagerie'],
  replyingTo: ['Replying to', 'En réponse à'],
  newPost: ['New post', 'Nouveau post'],
  addToThread: ['Add another post', 'Ajouter un autre post'],
  publicPost: ['Public', 'Public'],
  privateMention: ['Private mention', 'Mention privée'],
  playground: ['Playground', 'Terrain de jeu'],
  notReal: [
    'A stand-in on your own computer. Nothing you post here goes anywhere.',
    'Une doublure, sur votre ordinateur. Rien de ce que vous publiez ici ne part nulle part.',
  ],
} as const;

export type Word = keyof typeof WORDS;

/** The page's words in the language of the address. */
export function word(key: Word): string {
  return WORDS[key][switches.language === 'fr' ? 1 : 0];
}
