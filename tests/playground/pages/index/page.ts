import '../shared/switches';
import '../shared/backend';
import { el, root } from '../shared/dom';
import { switches } from '../shared/switches';
import { SAMPLE_DRAFTS } from './drafts';
import { places } from './places';

const fr = switches.language === 'fr';
const say = (english: string, french: string) => (fr ? french : english);

function withSwitches(address: string): string {
  const url = new URL(address);
  if (fr) url.searchParams.set('lang', 'fr');
  if (switches.dark) url.searchParams.set('theme', 'dark');
  return url.href;
}

function draftCard(text: string): HTMLElement {
  const button = el('button', { type: 'button', class: 'pg-secondary' }, say('Copy', 'Copier'));
  button.addEventListener('click', () => {
    void navigator.clipboard
      .writeText(text)
      .then(() => (button.textContent = say('Copied', 'Copié')));
  });
  return el('li', { class: 'ix-draft' }, el('p', {}, text), button);
}

root().append(
  el(
    'main',
    { class: 'ix-page' },
    el(
      'header',
      {},
      el('h1', {}, say('Tact’s playground', 'Le terrain de jeu de Tact')),
      el(
        'p',
        { class: 'ix-lead' },
        say(
          'These pages stand in for the networks and run the same editors. Open one, type a draft, and watch the tag beside the box. Nothing leaves this computer.',
          'Ces pages tiennent lieu des réseaux et font tourner les mêmes éditeurs. Ouvrez-en une, tapez un brouillon et regardez l’étiquette à côté de la boîte. Rien ne quitte cet ordinateur.',
        ),
      ),
      el(
        'p',
        { class: 'ix-switches' },
        el(
          'a',
          {
            href: `/?lang=${fr ? 'en' : 'fr'}${switches.dark ? '&theme=dark' : ''}`,
            lang: fr ? 'en' : 'fr',
          },
          fr ? 'In English' : 'En français',
        ),
        el(
          'a',
          { href: `/?lang=${fr ? 'fr' : 'en'}${switches.dark ? '' : '&theme=dark'}` },
          switches.dark ? say('Light', 'Clair') : say('Dark', 'Sombre'),
        ),
      ),
    ),
    el(
      'section',
      { class: 'ix-places' },
      ...places(say).map((place) => {
        const title = el('h2', {}, place.name);
        const element = el(
          'div',
          { class: 'ix-place' },
          title,
          ...place.links.map(([label, address]) => el('a', { href: withSwitches(address) }, label)),
        );
        element.style.setProperty('--place', place.color);
        return element;
      }),
    ),
    el('h2', {}, say('Drafts to try', 'Brouillons à essayer')),
    el(
      'ul',
      { class: 'ix-drafts' },
      ...SAMPLE_DRAFTS.map((draft) => draftCard(fr ? draft.fr : draft.en)),
    ),
  ),
);
window.playground.ready = true;
