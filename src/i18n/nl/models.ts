import type en from '../en/models.ts';

const messages: typeof en = {
  title: 'Modellen van samenwerking',
  lead: 'Modellen van lokale samenwerking die in de publicaties achter Concord worden genoemd. Een kaart zegt wat een publicatie zegt en niet meer; om van te leren, niet om over te nemen.',
  search: 'Zoeken',
  searchHint: 'Een naam, een woord of meerdere woorden',
  country: 'Land',
  anyCountry: 'alle landen',
  aspect: 'Waarbij iets wordt gezegd over',
  anyAspect: 'wat dan ook',
  /** As they stand inside a sentence. */
  aspects: {
    mandate: 'mandaat',
    roles: 'rollen',
    documentation: 'documentatie',
    continuity: 'continuïteit',
    informationBasis: 'grondslag om informatie te delen',
  },
  shown: (p: { count: number; all: number }) => `${p.count} van ${p.all} modellen`,
  none: 'Geen enkel model voldoet aan dit alles. Laat iets weg of zoek een ander woord.',
  clear: 'Alles tonen',
  notSaid: (p: { aspects: string }) => `De publicaties zeggen niets over: ${p.aspects}.`,
  apart: 'Niet te verwarren met',
  practices: 'Praktijkkaarten:',
  statements: (p: { count: number }) =>
    p.count === 1
      ? 'De stelling die hierdoor wordt verduidelijkt'
      : `De ${p.count} stellingen die hierdoor worden verduidelijkt`,
  ofModel: (p: { name: string }) => `: ${p.name}`,
  statementsLead: 'Onze lezing:',
  source: 'Bron:',
  translated: 'De kaarten zijn in het Engels geschreven en door Concord vertaald.',
  print: 'Afdrukken',
};
export default messages;
