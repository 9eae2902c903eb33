/** Drafts of the journeys: clear cases, so that they test the path and not the model's finesse. */
export const DRAFTS = {
  promotional: {
    en: 'Today only: 20% off everything in our online shop, free delivery! Order your box for only $25 at https://cornerloaf.com before 6 pm.',
    fr: 'Aujourd’hui seulement : 20 % de rabais sur toute notre boutique, livraison gratuite ! Commandez votre boîte à 25 $ sur https://lamiche.ca avant 18 h.',
  },
  value: {
    en: 'If your sourdough starter smells of acetone it is hungry: feed it twice a day for a while and keep it at 24 °C.',
    fr: 'Si votre levain sent l’acétone, il a faim : nourrissez-le deux fois par jour pendant un temps et gardez-le à 24 °C.',
  },
} as const;
