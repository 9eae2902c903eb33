/** A draft to try, in both languages. Written for the playground; none is taken from anybody's posts. */
export interface SampleDraft {
  readonly fr: string;
  readonly en: string;
}

/** Two that sell and two that give, so that a person sees both tags at once. */
export const SAMPLE_DRAFTS: readonly SampleDraft[] = [
  {
    en: 'Today only: 20% off every sourdough loaf at our shop. Order at thecornerloaf.com before 6 pm!',
    fr: 'Aujourd’hui seulement : 20 % de rabais sur tous nos pains au levain. Commandez sur lamiche.ca avant 18 h !',
  },
  {
    en: 'Win a basket of pastries! Follow us, tag two friends and share this post. Draw on Friday.',
    fr: 'Gagnez un panier de viennoiseries ! Abonnez-vous, identifiez deux amis et partagez. Tirage vendredi.',
  },
  {
    en: 'If your starter smells of acetone it is hungry: feed it twice a day for a while and keep it at 24 °C.',
    fr: 'Si votre levain sent l’acétone, il a faim : nourrissez-le deux fois par jour et gardez-le à 24 °C.',
  },
  {
    en: 'Thank you all for your kind words this week. What bread did your grandparents have on the table?',
    fr: 'Merci à tous pour vos bons mots cette semaine. Quel pain y avait-il sur la table de vos grands-parents ?',
  },
];
