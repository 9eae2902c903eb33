/** Drafts of the journeys: clear cases, so that they test the path and not the model's finesse. Short: each key counts. */
export const DRAFTS = {
  promotional: {
    en: 'Today only: 20% off everything! Order your box for $25 at https://cornerloaf.com',
    fr: 'Aujourd’hui seulement : 20 % de rabais sur tout ! Commandez votre boîte à 25 $ sur https://lamiche.ca avant 18 h.',
  },
  value: {
    en: 'If your starter smells of acetone it is hungry: feed it twice a day, at 24 °C.',
    fr: 'Si votre levain sent l’acétone, il a faim : nourrissez-le deux fois par jour, à 24 °C.',
  },
} as const;

/** What people put below a text: a line end, a hashtag, a picture sign, and somebody's name where they talk to people. */
export const DRESSING = { promotional: '\n#pain 🥐', value: '\n#pain @nadia 🥐' } as const;
