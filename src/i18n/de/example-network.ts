import type en from '../en/example-network.ts';

/** All invented. */
const messages: typeof en = {
  example: {
    network: 'Beispielnetzwerk (erfunden)',
    place: 'Erfundene Stadt',
    round: 'Runde 1, Herbst 2026',
    notApplicableReason: 'Wir sind zu wenige für zwei Ebenen.',
    organisations: {
      police: 'Polizei',
      prosecution: 'Staatsanwaltschaft',
      prison: 'Justizvollzugsanstalt',
      municipality: 'Rathaus',
      coordinator: 'Lokale Koordination',
      youth: 'Jugendamt',
      social: 'Sozialdienst',
      school: 'Weiterführende Schule',
      mental: 'Klinik für Psychiatrie',
      ngo: 'Ausstiegsberatung',
      community: 'Nachbarschaftsverein',
    },

    townHallArchive: 'Archiv des Rathauses',
    sharedFolder: 'Gemeinsamer Ordner des Netzwerks',
    ownDocument: 'Wie wir tagen, auf einer Seite',
    roles: {
      coordinator: {
        role: 'Lädt ein, leitet die Sitzungen und führt das Protokoll.',
        brings: 'Eine halbe Stelle, einen Raum und die Mitgliederliste.',
        willNotDo: 'Entscheidet nichts für die Organisationen.',
        mayShare: 'Termine, Beschlüsse, wer teilnimmt.',
        mayNotShare: 'Was über eine Person gesagt wurde.',
        legalBasis: 'Ratsbeschluss von 2019',
      },
      police: {
        role: 'Schätzt Bedrohungen ein und sagt, wann sofort zu handeln ist.',
        brings: 'Kenntnis der Lage, Tag und Nacht erreichbar.',
        willNotDo: 'Leistet keine Sozialarbeit.',
        mayShare: 'Gefahren für die Sicherheit.',
        mayNotShare: 'Laufende Ermittlungen.',
        legalBasis: 'Polizeigesetz',
      },
      youth: {
        role: 'Unterstützt junge Menschen und ihre Familien.',
        brings: 'Familien vertrauen ihm; es kann sie besuchen.',
        willNotDo: 'Berichtet über niemanden hinter dessen Rücken.',
        mayShare: 'Worin die Familie eingewilligt hat.',
        mayNotShare: 'Akten der Familie.',
        legalBasis: 'Kinder- und Jugendhilferecht',
      },
      school: {
        role: 'Sagt früh, wenn eine Schülerin oder ein Schüler Hilfe braucht.',
        brings: 'Sieht junge Menschen jeden Tag.',
        willNotDo: 'Beobachtet niemandes Meinung.',
        mayShare: 'Was die Eltern wissen.',
        mayNotShare: 'Noten und Akten.',
        legalBasis: '',
      },
    },
    tasks: {
      lead: 'Die Sitzung leiten',
      urgent: 'Antworten, wenn es eilt',
      minutes: 'Protokoll führen',
    },
    actions: {
      deputies: 'Jede Organisation benennt eine Vertretung',
      targets: 'Die Zielvereinbarung neu ansehen und allen schicken',
      calendar: 'Die Termine des Jahres in einen Kalender eintragen',
    },
    deputiesNote: 'Bisher vier Organisationen gefragt; drei haben jemanden benannt.',
  },
};
export default messages;
