import type en from '../en/method.ts';

const none = () => 'Geen.';

const messages: typeof en = {
  title: 'Methode',
  lead: 'Elk getal in Concord volgt een van deze twintig regels. Bij elke regel staan de formule, de bron en een voorbeeld dat op deze pagina wordt uitgerekend met dezelfde code als uw resultaten.',
  ownChoices:
    'Waar een bron iets openlaat, hebben wij gekozen, en dat staat bij “Onze keuze”. Over de getallen daar valt te praten; het zijn geen wetten.',
  print: 'De methode afdrukken',
  contents: 'De regels',
  applies: 'Wanneer',
  choice: 'Onze keuze',
  source: 'Bron',
  noSource: 'Onze eigen regel.',
  example: 'Voorbeeld',
  signs:
    'In de formules: x een antwoord van 1 tot 5, n het aantal geldige antwoorden, N het aantal uitgenodigden, s² de variantie met n − 1, w een gewicht, M een gemiddelde, Q een mediaan.',
  rule: 'Regel',
  fromThis: 'Hier',
  otherThanMethod: (p) => `Voor deze ronde gekozen. De methode zegt: ${p.method}`,
  rules: {
    M1: {
      name: 'Elke organisatie telt even zwaar',
      words:
        'Eerst het gemiddelde van de personen van elke organisatie; dan het gemiddelde van de organisaties, elk even zwaar.',
      when: () =>
        'Voor het gemiddelde van elke dimensie. Twee andere wegingen worden ernaast uitgerekend: elke persoon even zwaar, en de wortel van het aantal personen. Leidt een daarvan tot een ander niveau, dan zeggen de resultaten dat.',
      choice: (s) =>
        ({
          organisations:
            'Gelijke gewichten: vijf agenten horen één hulpverlenende organisatie niet te overstemmen. Gewichten zijn waardeoordelen; daarom blijven de andere in zicht.',
          persons:
            'Een organisatie weegt zo zwaar als zij personen heeft: elke persoon telt even zwaar.',
          squareRoot:
            'Een organisatie weegt naar de wortel van haar aantal personen: meer dan één stem, minder dan alle.',
        })[s.weighting],
    },
    M2: {
      name: 'Weet niet is geen niveau',
      words:
        'Het gemiddelde is de som van de niveaus gedeeld door hun aantal. Weet niet, niet van toepassing, zeg ik liever niet en opengelaten stellingen tellen niet mee. Het aandeel weet niet is hun aantal gedeeld door niveaus en weet niet samen.',
      when: (s) =>
        `Voor elke stelling en dimensie. Vanaf een aandeel van ${s.notKnownShare} staat er “te weinig bekend om te beoordelen” in plaats van een niveau.`,
      choice: (s) => `De grens van ${s.notKnownShare}.`,
    },
    M3: {
      name: 'Ontbrekende antwoorden',
      words:
        'De waarde van een persoon in een dimensie is het gemiddelde van de stellingen die deze persoon beoordeelde, als genoeg van wat van toepassing is beoordeeld is. Anders heeft de persoon daar geen waarde. Er wordt nooit iets ingevuld.',
      when: (s) =>
        `Genoeg is ${s.answeredShare} van de stellingen die van toepassing zijn; in dimensies tot ${s.smallDimension} stellingen ${s.answeredShareSmall}.`,
      choice: (s) =>
        `${s.answeredShareSmall} voor korte dimensies. De helft is gangbaar in onderzoek.`,
    },
    M4: {
      name: 'Het midden',
      words:
        'Voor één stelling de mediaan: het middelste antwoord als alle op volgorde staan. Voor een dimensie het gemiddelde, pas bij het tonen afgerond op één decimaal.',
      when: (s) =>
        `Een dimensie heeft een gemiddelde vanaf ${s.itemsForMean} beoordeelde stellingen; een kortere heeft ze alle nodig. De verdeling staat er altijd naast, want verschillen tussen antwoorden zijn geen exacte afstanden.`,
      choice: (s) => `Ten minste ${s.itemsForMean} stellingen.`,
    },
    M5: {
      name: 'Eerst het profiel, dan een trede',
      words:
        'De trede van een dimensie is het hoogste niveau dat genoeg stellingen met hun mediaan bereiken, terwijl geen stelling meer dan één niveau achterblijft.',
      when: (s) =>
        `Genoeg is ${s.stageShare} van de beoordeelde stellingen; een kernstelling die niet te beoordelen was, geldt als niet bereikt. De stellingen die een trede tegenhouden worden altijd genoemd. Het netwerk als geheel heeft geen trede, alleen dimensies die het laagst staan.`,
      choice: (s) => `${s.stageShare} van de stellingen, en hoogstens één niveau achter.`,
    },
    M6: {
      name: 'Overeenstemming',
      words:
        'De gemiddelde afstand van de antwoorden tot hun mediaan, in punten van de schaal. Voor een dimensie het gemiddelde van haar stellingen. De maten r en a vergelijken de variantie van de antwoorden met die van toeval of van de grootste onenigheid.',
      when: (s) =>
        `Tot ${s.agreementLimit} punten liggen antwoorden dicht bijeen; de literatuur laat een zesde van de vijf keuzes toe, 0,83. Nodig zijn ten minste zo veel antwoorden als een groep moet hebben. De maten staan alleen in technische bestanden.`,
      choice: (s) => `${s.agreementLimit} punten, iets strenger dan de literatuur.`,
    },
    M7: {
      name: 'Spreiding of twee kampen',
      words:
        'Antwoorden vallen in twee kampen als ze ver uiteen liggen en beide einden goed gevuld zijn: 1 of 2 aan de ene kant, 4 of 5 aan de andere.',
      when: (s) =>
        `Als de afstand tot de mediaan meer is dan ${s.agreementLimit} punten en elk kamp ten minste ${s.campShare} van de antwoorden heeft.`,
      choice: (s) => `Het aandeel van ${s.campShare}.`,
    },
    M8: {
      name: 'Verschillen tussen perspectieven',
      words:
        'Het gemiddelde van de organisaties van de ene groep min dat van de andere. Cliffs delta telt alle paren van personen: hoe vaak de eerste hoger oordeelt, min hoe vaak de tweede, gedeeld door alle paren. p is het aandeel van alle manieren om de organisaties te verdelen die minstens zo’n verschil zouden geven.',
      when: (s) =>
        `Voor twee groepen die vooraf vastliggen, zoals veiligheid en sociaal, elk met genoeg personen om te tonen. Een verschil wordt genoemd vanaf ${s.largeGap} punten of een delta van ${s.largeDelta}; p is exact, tot ${s.mostSplits} verdelingen.`,
      choice: (s) => `${s.largeGap} punten en een delta van ${s.largeDelta}.`,
    },
    M9: {
      name: 'Horen stellingen bij elkaar',
      words:
        'Cronbachs alfa: het aantal stellingen gedeeld door één minder, maal één min de som van de varianties van de stellingen gedeeld door de variantie van de sommen.',
      when: (s) =>
        `Alleen voor schalen waarvan de stellingen tekenen van één ding zijn, zoals vertrouwen; alleen over meerdere netwerken samen met ten minste ${s.alphaRespondents} personen. Nooit voor één netwerk, nooit voor vragenlijsten met beschreven niveaus.`,
      choice: none,
    },
    M10: {
      name: 'Intervallen voor kleine groepen',
      words:
        'Het gemiddelde plus en min: de t-waarde voor 95%, maal de standaardafwijking gedeeld door de wortel van n, maal de wortel van het aandeel dat niet antwoordde.',
      when: (s) =>
        `Als niet alle uitgenodigden antwoordden, en ten minste ${s.intervalValues} wel. Antwoordden allen, dan is niets onzeker: volledig. Het interval wordt bij 1 en 5 afgekapt.`,
      choice: none,
    },
    M11: {
      name: 'Verandering tussen rondes',
      words:
        'Het gemiddelde van elke organisatie nu min dat van toen; dan het gemiddelde van deze verschillen, met een interval zoals voor kleine groepen. Rondes die niet te koppelen zijn, worden als geheel vergeleken.',
      when: (s) =>
        `“Veranderd” vraagt een verschil van ten minste ${s.largeChange} punten en een interval zonder 0; een aanwijzing heeft één van beide. Wie wegging en wie erbij kwam staat er altijd bij; mensen oordelen een tweede keer soms strenger. Een oude waarde wordt nooit doorgetrokken.`,
      choice: (s) => `${s.largeChange} punten.`,
    },
    M12: {
      name: 'Respons',
      words:
        'Organisaties waarvan ten minste één persoon heeft ingeleverd, gedeeld door uitgenodigde organisaties.',
      when: (s) =>
        `Voor elke enquête. Onder ${s.lowestRate} is er geen resultaat voor het netwerk; onder ${s.fullRate} heet het voorlopig.`,
      choice: (s) => `${s.lowestRate} en ${s.fullRate}.`,
    },
    M13: {
      name: 'Kleine groepen blijven verborgen',
      words:
        'Een getal wordt alleen getoond als er ten minste k antwoorden achter staan; totalen min getoonde groepen moeten niemand overlaten, of ten minste k.',
      when: (s) =>
        `Voor elk getal, elke stelling en elke groep. k is ${s.defaultK}; nooit onder ${s.lowestK}, en lager dan ${s.defaultK} alleen bij vragenlijsten met beschreven niveaus en met instemming van de leden. Alleen groepen die vooraf vastliggen, geen filters; resultaten pas na sluiting; losse opmerkingen staan uit. Bij vertrouwen blijven stellingen bovendien verborgen tot aantallen en gemiddelden samen niets zeggen over minder dan k personen; elders tonen zulke stellingen alleen hun niveau. Dat geldt ook voor een stelling waarover een groep kleiner dan ${s.smallGroup} het eens is; beide zien er hetzelfde uit.`,
      choice: (s) =>
        `k van ${s.defaultK}, zoals meerdere aanbieders van enquêtes, en ${s.smallGroup} voor groepen die het eens zijn.`,
    },
    M14: {
      name: 'Consensus in een overleg',
      words:
        'Eén antwoord op elke stelling, samen afgesproken; dat is het niveau. Wie het anders ziet, kan dat laten aantekenen.',
      when: (s) =>
        `Voor netwerken met minder dan ${s.defaultK} personen, of als keuze. Er is geen spreiding, geen interval en geen respons, en resultaten worden nooit naast die van een enquête gezet.`,
      choice: none,
    },
    M15: {
      name: 'Aangetoond of gesteld',
      words:
        'Het aandeel niveaus dat een document aantoont: niveaus met een geldend document van de juiste soort, gedeeld door alle niveaus die er een vragen.',
      when: (s) =>
        `Voor vragenlijsten met beschreven niveaus, als er een documentenregister is. Een niveau vanaf ${s.claimingLevel} vraagt een document. Bij ${s.unusedLevel} of lager met een geldend document lijkt het papier onbekend of ongebruikt. Het niveau zelf verandert nooit.`,
      choice: (s) => `De niveaus ${s.claimingLevel} en ${s.unusedLevel}.`,
    },
    M16: {
      name: 'Geen totaal, en een index alleen op verzoek',
      words:
        'Het gemiddelde van de dimensies, alle even zwaar, verschoven naar 0 tot 100. Voor twee netwerken het aandeel toevallige wegingen waarbij het eerste boven het tweede staat.',
      when: (s) =>
        `Nooit in de resultaten van een netwerk. Vraagt een trainer erom, dan met ${s.indexDraws} toevallige wegingen ernaast; onder ${s.distinguishableShare} zijn de twee niet te onderscheiden.`,
      choice: (s) => `${s.distinguishableShare} van de wegingen.`,
    },
    M17: {
      name: 'Netwerken vergelijken',
      words:
        'Naast de eigen waarde staan de mediaan van de andere netwerken en de kwarten eronder en erboven. Een leerpaar is een netwerk dat hoog en een dat laag staat in een dimensie.',
      when: (s) =>
        `Dezelfde vragenlijst en versie, dezelfde vorm, een respons van ten minste ${s.fullRate}, genoeg personen, en instemming van de coördinator. Onder ${s.peersForQuartiles} andere netwerken alleen punten zonder naam. Geen rangen. Een paar vraagt ten minste ${s.teachingLevel} en hoogstens ${s.learningLevel}.`,
      choice: (s) =>
        `${s.peersForQuartiles} netwerken voor kwarten; ${s.teachingLevel} en ${s.learningLevel} voor een paar.`,
    },
    M18: {
      name: 'Wat eerst te doen',
      words:
        'Prioriteit is hoe ver het gemiddelde van een stelling onder het doelniveau ligt, maal haar belang. Laag en eens: doen. Laag en oneens: bespreken. Hoog en eens: houden, en anderen aanbieden. Hoog en oneens: nagaan wie erbuiten valt. Vaak weet niet: bekendmaken.',
      when: (s) =>
        `Het doel is niveau ${s.targetLevel}, of ${s.targetLevelStartUp} voor een netwerk jonger dan een jaar. Belang is 1 tot 3 volgens de leden, of 1. Er worden er hoogstens ${s.mostActions} genoemd. Een stelling die te weinig bekend is, telt als ${s.unknownShortfall} niveau tekort.`,
      choice: (s) =>
        `Doel ${s.targetLevel} en ${s.targetLevelStartUp}, hoogstens ${s.mostActions}, ${s.unknownShortfall} niveau voor wat niet bekend is, en de vier velden.`,
    },
    M19: {
      name: 'Kwaliteit van antwoorden',
      words:
        'Antwoorden van een persoon krijgen een vlag als ze alle gelijk zijn terwijl één stelling andersom gevraagd is, of als de meeste weet niet zijn.',
      when: (s) =>
        `Vanaf ${s.alikeItems} gelijke antwoorden, of boven ${s.mostDontKnow} weet niet. Alleen een vlag: niets wordt weggelaten. Tijd wordt nooit gemeten.`,
      choice: (s) => `${s.alikeItems} stellingen, ${s.mostDontKnow}.`,
    },
    M20: {
      name: 'Verschillen netwerken wel',
      words:
        'ICC(1): hoeveel van de verschillen tussen personen tussen netwerken ligt. ICC(2): hoe goed het gemiddelde van een netwerk dat netwerk meet. Beide komen uit de variantie tussen en binnen netwerken.',
      when: () =>
        'Alleen over veel netwerken samen, voor trainers; nooit in het verslag van één netwerk.',
      choice: none,
    },
  },
};

export default messages;
