import type en from '../en/grouping.ts';

const messages: typeof en = {
  legend: 'Twee groepen naast elkaar',
  hint: 'De resultaten laten zien hoe verschillend twee groepen elke dimensie zien, zodra van beide genoeg personen hebben geantwoord. Een ronde heeft één zo’n vergelijking: een tweede van dezelfde antwoorden zou kunnen verraden wie wat zei.',
  titles: {
    sectors: 'Veiligheids- en sociale kant',
    levels: 'Strategische en operationele leden',
    tenure: 'Nieuwe en ervaren leden',
  },
  hints: {
    sectors: 'De organisatie zegt het al. Er wordt niets extra gevraagd.',
    levels: 'Leden krijgen de vraag wat ze vooral doen, en hoeven het niet te zeggen.',
    tenure: 'Leden krijgen de vraag hoe lang ze al meedoen, en hoeven het niet te zeggen.',
  },

  question: {
    levels: 'Wat doet u vooral in dit netwerk?',
    tenure: 'Hoe lang maakt u al deel uit van dit netwerk?',
  },
  answers: {
    strategic: 'Ik beslis over doelen, middelen of regels',
    operational: 'Ik werk aan casussen of met mensen',
    newcomer: 'Korter dan twee jaar',
    established: 'Twee jaar of langer',
  },
  neither: {
    levels: 'Allebei, of ik zeg het liever niet',
    tenure: 'Ik weet het niet, of zeg het liever niet',
  },
  missing: {
    levels: 'Kies wat u vooral doet, of dat u het liever niet zegt',
    tenure: 'Kies hoe lang, of dat u het liever niet zegt',
  },
  reader: {
    levels: (p) =>
      `U krijgt de vraag of u beslist of aan casussen werkt. Dat wordt bij uw antwoorden bewaard, om beide blikken naast elkaar te zetten, elk vanaf ${p.k} personen.`,
    tenure: (p) =>
      `U krijgt de vraag hoe lang u al meedoet. Dat wordt bij uw antwoorden bewaard, om de blik van nieuwe en ervaren leden naast elkaar te zetten, elk vanaf ${p.k} personen.`,
  },

  names: {
    security: 'Veiligheid',
    social: 'Sociaal',
    strategic: 'Strategisch',
    operational: 'Operationeel',
    newcomer: 'Nieuwe leden',
    established: 'Ervaren leden',
  },
  inText: {
    security: 'veiligheid',
    social: 'sociaal',
    strategic: 'strategisch',
    operational: 'operationeel',
    newcomer: 'nieuwe leden',
    established: 'ervaren leden',
  },
  apart: (p) =>
    `Over ${p.dimension} denken de twee groepen het verst uiteen: ${p.first}, ${p.second}`,
  close: 'Over geen dimensie denken de twee groepen ver uiteen',
  nothing: (p) => `${p.title}, niet naast elkaar gezet`,
  subtitle: (p) =>
    `Gemiddelden op de schaal van 1 tot 5; elke organisatie telt even zwaar. Een verschil van ${p.gap} of meer is een gesprek waard; een kleiner ook, als de meesten van één groep hoger antwoorden. ${p.n} van ${p.of} personen.`,
  persons: (p) => `Personen: ${p.first}, ${p.second}`,
  reading: (p) => `${p.gap} verschil`,
  large: 'een gesprek waard',
  small: 'klein',
  why: {
    fewerThanK: (p) => `één groep heeft minder dan ${p.k} antwoorden`,
    complementary: 'zou kunnen verraden wat enkele personen zeiden',
    hidden: 'geen gemiddelde dat getoond mag worden',
  },
  only: 'Dit is de enige vergelijking binnen het netwerk in deze ronde: een tweede van dezelfde antwoorden zou kunnen verraden wie wat zei. Een andere ronde kan andere groepen vergelijken.',
  gap: 'Verschil',
  answeredBy: (p) => `Personen, ${p.group}`,
  made: (p) => `${p.dimension}: ${p.first} − ${p.second} ≈ ${p.gap}`,
};

export default messages;
