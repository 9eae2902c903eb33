import type { Tag } from '../../extension/shared/vocabulary';

/** One stop of the tour: where a draft is typed, in which language and light. */
export interface Stop {
  /** Name of a surface of tests/e2e/surfaces.ts. */
  readonly surface: string;
  readonly language: 'en' | 'fr';
  readonly theme: 'light' | 'dark';
  /** Width of the window; phones and half screens count, too. Pixels. */
  readonly width?: number;
  readonly draft: string;
  /** What a person who knows the guidelines would say. */
  readonly expected: Tag;
}

/** The bakery whose week the tour plays; any likeness is the trade's, not a person's. */
export const TOUR_PROFILE = {
  names: ['La Miche dorée'],
  handles: ['lamichedoree'],
  domains: ['lamichedoree.ca'],
};

/** A week of a bakery that posts in both languages: mostly useful, now and then selling. */
export const STOPS: readonly Stop[] = [
  {
    surface: 'X home',
    language: 'fr',
    theme: 'light',
    draft:
      'Aujourd’hui seulement : 20 % de rabais sur tous nos pains au levain ! Commandez avant 18 h sur https://lamichedoree.ca/commande',
    expected: 'promotional',
  },
  {
    surface: 'X reply',
    language: 'en',
    theme: 'dark',
    draft:
      'Cold flour slows the yeast down. Leave it on the counter overnight, then mix with water at 30 °C and give it one more hour.',
    expected: 'value-adding',
  },
  {
    surface: 'Facebook post',
    language: 'fr',
    theme: 'light',
    draft:
      'Truc du boulanger : pour garder une croûte croustillante, rangez le pain dans un sac de papier, jamais au réfrigérateur. Le froid le fait rassir trois fois plus vite.',
    expected: 'value-adding',
  },
  {
    surface: 'Facebook comment',
    language: 'en',
    theme: 'light',
    draft:
      'Happy birthday, Nadia! How did the rye loaf turn out in the end? Did the longer rest help?',
    expected: 'value-adding',
  },
  {
    surface: 'LinkedIn share box A',
    language: 'en',
    theme: 'light',
    draft:
      'How to tell that a dough has risen enough: press it with a wet finger. If the mark fills in slowly, it is ready; if it springs back at once, give it another half hour.',
    expected: 'value-adding',
  },
  {
    surface: 'LinkedIn share box B',
    language: 'fr',
    theme: 'dark',
    draft:
      'Concours ! Gagnez un panier-cadeau de viennoiseries : abonnez-vous à notre page, identifiez deux amis et partagez cette publication. Tirage vendredi à midi.',
    expected: 'promotional',
  },
  {
    surface: 'LinkedIn share box C',
    language: 'fr',
    theme: 'light',
    draft:
      'Trois erreurs qui font rater un levain : une eau trop chlorée, un bocal fermé trop serré et un rafraîchi oublié le week-end. Laissez reposer l’eau du robinet une heure, et il repartira.',
    expected: 'value-adding',
  },
  {
    surface: 'LinkedIn comment',
    language: 'en',
    theme: 'dark',
    draft:
      'Thank you for sharing this, Marc. What surprised you most in the first month with the new oven?',
    expected: 'value-adding',
  },
  {
    surface: 'Bluesky post',
    language: 'en',
    theme: 'dark',
    draft:
      'Our new rye loaf is here! Order today at https://lamichedoree.ca and get free delivery, only $7.50 until Sunday.',
    expected: 'promotional',
  },
  {
    surface: 'Bluesky reply',
    language: 'fr',
    theme: 'light',
    draft:
      'Oui, c’est possible : remplacez un quart de la farine blanche par du seigle et ajoutez 20 g d’eau, la pâte sera plus souple.',
    expected: 'value-adding',
  },
  {
    surface: 'Mastodon post',
    language: 'fr',
    theme: 'light',
    draft:
      'Quel pain y avait-il sur la table de vos grands-parents ? Chez nous, c’était une miche de ménage, et on se disputait le croûton.',
    expected: 'value-adding',
  },
  {
    surface: 'Phanpy post',
    language: 'en',
    theme: 'light',
    width: 390,
    draft:
      'A wonderful read on heritage wheat by our neighbours at the mill: where the old varieties come from and why they taste different. Well done to the whole team!',
    expected: 'value-adding',
  },
  {
    surface: 'Instagram post',
    language: 'fr',
    theme: 'dark',
    draft:
      'Petit truc : congelez le pain en tranches, il se réveille en deux minutes au grille-pain.',
    expected: 'value-adding',
  },
  {
    surface: 'Threads post',
    language: 'en',
    theme: 'light',
    width: 390,
    draft:
      'Which smell takes you straight back to your childhood? For me it is the yeast in my grandmother’s kitchen.',
    expected: 'value-adding',
  },
  {
    surface: 'Reddit post',
    language: 'en',
    theme: 'light',
    draft:
      'Three things I wish I had known about rye: it ferments faster, it stays sticky, and it needs a full day before you cut it.',
    expected: 'value-adding',
  },
  {
    surface: 'Pinterest Pin',
    language: 'fr',
    theme: 'light',
    draft:
      'Pain perdu au four : battez deux œufs avec 20 cl de lait, trempez-y les tranches rassises, puis 15 minutes à 180 °C.',
    expected: 'value-adding',
  },
  {
    surface: 'YouTube comment',
    language: 'fr',
    theme: 'dark',
    draft:
      'Merci pour la vidéo, Marc ! Une question : à quelle température laissez-vous lever la pâte en hiver ?',
    expected: 'value-adding',
  },
  {
    surface: 'TikTok caption',
    language: 'en',
    theme: 'dark',
    draft:
      'Giveaway! Win a box of croissants: follow us, tag two friends and share this video before Friday noon.',
    expected: 'promotional',
  },
  {
    surface: 'Google Business update',
    language: 'fr',
    theme: 'light',
    draft:
      'Commandez votre bûche de Noël dès maintenant : 38 $ au lieu de 45 $ jusqu’à dimanche, sur lamichedoree.ca.',
    expected: 'promotional',
  },
  {
    surface: 'WordPress post in a canvas',
    language: 'fr',
    theme: 'light',
    draft:
      'Comment garder un levain vivant pendant les vacances : rafraîchissez-le, laissez-le lever une heure, puis mettez-le au réfrigérateur. Il tient trois semaines.',
    expected: 'value-adding',
  },
  {
    surface: 'Elk post',
    language: 'fr',
    theme: 'dark',
    draft:
      'Si votre levain sent l’acétone ☕, il a faim : nourrissez-le deux fois par jour pendant trois jours et gardez-le à 24 °C.',
    expected: 'value-adding',
  },
];
