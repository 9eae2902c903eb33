import { switches } from './switches';

/** A post that already stands in a feed, for company. */
export interface FeedPost {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly text: string;
}

const FEEDS: Readonly<Record<'en' | 'fr', readonly FeedPost[]>> = {
  en: [
    {
      id: '101',
      name: 'Maple Street Books',
      handle: 'maplestreetbooks',
      text: 'Which first sentence of a novel do you know by heart? We are collecting them for the window.',
    },
    {
      id: '102',
      name: 'Nadia Roy',
      handle: 'nadiaroy',
      text: 'My sourdough went flat twice this week. Does anybody know what cold flour does to it?',
    },
  ],
  fr: [
    {
      id: '101',
      name: 'Librairie du Marché',
      handle: 'librairiedumarche',
      text: 'Quelle première phrase de roman connaissez-vous par cœur ? Nous les rassemblons pour la vitrine.',
    },
    {
      id: '102',
      name: 'Nadia Roy',
      handle: 'nadiaroy',
      text: 'Mon levain est retombé deux fois cette semaine. Quelqu’un sait-il ce que lui fait une farine froide ?',
    },
  ],
};

/** The posts of the page's feed. */
export function feed(): readonly FeedPost[] {
  return FEEDS[switches.language];
}
