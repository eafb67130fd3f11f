import type en from '../en/outcomes.ts';

const messages: typeof en = {
  standings: {
    new: { title: 'Nieuw', todo: 'Wordt ingelezen.' },
    partly: {
      title: 'Nieuw, uit een andere versie van de vragenlijst',
      todo: 'Wordt ingelezen; alleen stellingen die beide versies hebben, tellen.',
    },
    newerRevision: {
      title: 'Een nieuwere versie van een antwoord dat er al is',
      todo: 'Wordt ingelezen en komt in de plaats van de eerdere.',
    },
    differs: {
      title: 'Twee verschillende versies van hetzelfde antwoord',
      todo: 'Wordt ingelezen, maar geen ervan telt tot u hieronder beslist welke.',
    },
    secondForInvitation: {
      title: 'Twee antwoorden op één uitnodiging',
      todo: 'Wordt ingelezen, maar geen van beide telt tot u hieronder beslist welk.',
    },
    olderRevision: {
      title: 'Een oudere versie',
      todo: 'Wordt bewaard; de nieuwere telt. Niets te doen.',
    },
    sameContent: {
      title: 'Dezelfde antwoorden, nog een keer verzegeld',
      todo: 'Wordt bewaard en telt één keer. Niets te doen.',
    },
    duplicate: { title: 'Is er al', todo: 'Niets te doen.' },
    inTrash: {
      title: 'Hier eerder verwijderd',
      todo: 'Wordt niet ingelezen. Wilt u het terug, haal het dan in de instellingen uit “Onlangs verwijderd”.',
    },
    otherRound: {
      title: 'Uit een andere ronde',
      todo: 'Wordt niet ingelezen. Open die ronde en lees het daar in.',
    },
    otherQuestionnaire: {
      title: 'Beantwoordt andere vragen dan die van deze ronde',
      todo: 'Wordt niet ingelezen. Vraag het lid de nieuwste uitnodiging te openen en opnieuw te antwoorden.',
    },
    unknownSeat: {
      title: 'Van een organisatie of sector die niet is uitgenodigd',
      todo: 'Wordt niet ingelezen. Hoort de organisatie bij de ronde, voeg die dan toe onder “Naam of personen wijzigen” en lees het bestand opnieuw in.',
    },
    unknownInvitation: {
      title: 'Zonder een uitnodiging van deze ronde',
      todo: 'Wordt niet ingelezen. Vraag het lid welke uitnodiging is gebruikt, en stuur de goede.',
    },
  },
  problems: {
    empty: { title: 'Leeg bestand', todo: 'Vraag het lid het opnieuw te sturen.' },
    cut: {
      title: 'Onvolledig: het einde ontbreekt',
      todo: 'Onderweg afgekapt. Vraag het lid het bestand opnieuw te sturen, niet als tekst.',
    },
    damaged: {
      title: 'Beschadigd',
      todo: 'Onderweg veranderd. Vraag het lid het bestand opnieuw te sturen, liefst op een andere manier.',
    },
    notForThisKey: {
      title: 'Voor iemand anders verzegeld',
      todo: 'Hoort bij een andere ronde of coördinator. Stuur het terug, of open de goede ronde.',
    },
    underPassphrase: {
      title: 'Een bestand achter een wachtwoordzin, zoals een sleutelbestand',
      todo: 'Dit is geen antwoord. Bewaar het veilig en stuur het niet door.',
    },
    notSealed: {
      title: 'Geen verzegeld antwoord',
      todo: 'Kies bestanden waarvan de naam op .response.age eindigt.',
    },
    otherFormat: {
      title: 'Een ander bestand van Concord',
      todo: 'Het hoort ergens anders in Concord, bijvoorbeeld bij de back-ups in de instellingen.',
    },
    zip: {
      title: 'Een ingepakte map (ZIP)',
      todo: 'Pak die uit en lees dan de bestanden in die erin zaten.',
    },
    tooLarge: { title: 'Te groot voor een antwoord', todo: 'Kies het verzegelde bestand zelf.' },
    newer: {
      title: 'Door een nieuwere versie van Concord gemaakt',
      todo: 'Laad deze pagina opnieuw voor de nieuwste versie en probeer het nog een keer.',
    },
    invalid: {
      title: 'Gaat open, maar houdt zich niet aan de regels van een antwoord',
      todo: 'Zo heeft Concord het niet gemaakt. Vraag het lid hoe het is ontstaan.',
    },
    notReadable: {
      title: 'Niet te lezen',
      todo: 'Het bestand is verplaatst, of de stick is eruit. Kies het opnieuw.',
    },
  },
  comparable: (p) => `${p.items} van ${p.of} stellingen vergelijkbaar`,
  revision: (p) => `versie ${p.revision}`,
  revisionAfter: (p) => `versie ${p.revision} in plaats van ${p.before}`,
  otherVersion: (p) =>
    p.expected === ''
      ? `${p.title} hoort niet bij deze ronde`
      : `${p.title} ${p.version}; de ronde gebruikt ${p.expected}`,
  size: (p) => `${p.size}; hoogstens ${p.most}`,
};
export default messages;
