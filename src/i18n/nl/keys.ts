import type en from '../en/keys.ts';

const messages: typeof en = {
  makeLead:
    'De antwoorden van de leden worden op hun eigen apparaten verzegeld. Alleen de sleutel die u nu maakt, en een tweede, kunnen ze openen.',
  know: (p) => [
    'De sleutel is een bestand, beschermd door een wachtwoordzin die alleen u kent. Concord heeft geen server, en niemand kan u een nieuwe wachtwoordzin sturen.',
    'Raakt u het bestand of de wachtwoordzin kwijt, dan opent de tweede sleutel de antwoorden nog. Zijn beide weg, dan kan niemand ze openen: iedereen zou opnieuw moeten antwoorden.',
    `U ziet wie is uitgenodigd en hoeveel personen hebben ingeleverd. Zolang de ronde open is, toont Concord u geen antwoorden, en daarna alleen cijfers over ${p.k} of meer personen.`,
    'Wie een sleutel heeft, zou de verzegelde bestanden ook zonder Concord kunnen openen. De leden vertrouwen erop dat u dat niet doet.',
  ],
  passphrase: 'Wachtwoordzin',
  passphraseHint: (p) =>
    `Minstens ${p.least} tekens. Vier of vijf woorden die niet bij elkaar horen, zijn makkelijk te onthouden en moeilijk te raden.`,
  passphraseAgain: 'Nog een keer dezelfde wachtwoordzin',
  showTyped: 'Invoer tonen',
  tooShort: (p) => `De wachtwoordzin is te kort: gebruik minstens ${p.least} tekens`,
  notSame: 'De twee wachtwoordzinnen zijn niet gelijk: typ ze opnieuw',
  passphraseMissing: 'Typ de wachtwoordzin',
  secondLegend: 'Wat opent de antwoorden als u uw sleutel kwijtraakt?',
  sheet: 'Een noodblad op papier',
  sheetHint:
    'U print nu een tweede sleutel en bewaart het blad op een veilige plek. Goed als u alleen werkt.',
  deputy: 'De sleutel van een plaatsvervanger',
  deputyHint:
    'Iemand die u vertrouwt, maakt een eigen sleutel. Goed als er iemand voor u kan invallen.',
  secondMissing: 'Kies een tweede sleutel',
  deputyKey: 'Openbare sleutel van de plaatsvervanger',
  deputyKeyHint:
    'Hij begint met age1. Uw plaatsvervanger maakt hem en stuurt hem u; hij is niet geheim.',
  deputyHow: 'Hoe maakt een plaatsvervanger een sleutel?',
  deputyHowText:
    'Stuur uw plaatsvervanger het adres van deze pagina. Daar ontstaat de sleutel en staat wat naar u terug moet.',
  deputyAddress: 'Adres voor de plaatsvervanger kopiëren',
  keyTextProblems: {
    noKey: 'In deze tekst staat geen sleutel. Een openbare sleutel begint met age1',
    mistyped:
      'In deze sleutel is een teken fout of weg. Vraag er nog een keer om, en plak de hele sleutel',
    secretKey:
      'Dit is een geheime sleutel; hij was voor niemand anders bedoeld. Vraag de plaatsvervanger een nieuwe te maken en de openbare te sturen, die met age1 begint',
  },
  make: 'De sleutel maken',
  making: 'De sleutel wordt gemaakt. Dat duurt een paar seconden.',
  sheetTitle: 'Print nu het noodblad',
  sheetText:
    'Concord toont het alleen deze ene keer. Print het of schrijf het over, en bewaar het niet bij dit apparaat, bijvoorbeeld in een afgesloten kast.',
  printSheet: 'Het blad printen',
  sheetHeading: (p) => `Noodblad: ${p.round}`,
  sheetWhat: (p) =>
    `Deze sleutel opent elk antwoord dat in deze ronde van ${p.network} is verzegeld. Houd het blad achter slot. Vernietig het als de antwoorden zijn verwijderd.`,
  sheetKey: 'Geheime sleutel',
  sheetUse:
    'Zo gebruikt u hem: open de ronde in Concord, kies “Antwoorden inlezen” en “Openen met het noodblad”, en typ dan de sleutel of scan de code.',
  sheetCode: 'De geheime sleutel als code',
  sheetCodeFailed: 'De code kon niet worden getekend. De sleutel hierboven is genoeg.',
  lastGroup: 'De laatste vier tekens op het blad',
  lastGroupHint: 'Dan is zeker dat het blad leesbaar is.',
  lastGroupWrong: 'Dit zijn niet de laatste vier tekens. Kijk nog een keer op het blad',
  sheetIsSafe: 'Het blad is veilig',
  againFromStart: 'Opnieuw beginnen met een andere sleutel',
  keepKey: 'De huidige sleutel houden',
  otherSecond: 'Een andere tweede sleutel kiezen',

  proveText:
    'Sla het sleutelbestand op waar u belangrijke papieren bewaart, niet alleen op dit apparaat. Open het dan hier één keer, zoals u op een nieuwe computer zou doen. Pas als dat lukt, kunt u uitnodigen.',
  saveKeyFile: 'Het sleutelbestand opslaan',
  savedAs: (p) => `Opgeslagen als ${p.name}`,
  keyFile: 'Het sleutelbestand dat u hebt opgeslagen',
  keyFileMissing: 'Kies het sleutelbestand',
  prove: 'Het sleutelbestand openen',
  opening: 'Wordt geopend. Dat duurt een paar seconden.',
  problems: {
    empty: 'Dit bestand is leeg. Kies het sleutelbestand; de naam eindigt op .key.age',
    notAKeyFile: 'Dit is geen sleutelbestand. Kies het bestand waarvan de naam op .key.age eindigt',
    damaged:
      'Dit sleutelbestand is beschadigd: een deel ontbreekt of is veranderd. Gebruik een andere kopie',
    wrongPassphrase:
      'De wachtwoordzin past niet. Let op hoofdletters, de taal van het toetsenbord en spaties tussen de woorden, en probeer het opnieuw',
    tooCostly: 'Dit bestand is niet door Concord gemaakt; het openen zou te veel geheugen kosten',
    otherKey:
      'Dit is de sleutel van een andere ronde of van een eerdere poging. Kies de sleutel die u het laatst voor deze ronde hebt opgeslagen',
    noKey: 'In deze tekst staat geen geheime sleutel. Hij begint met AGE-SECRET-KEY-1',
    mistyped: 'Een teken is fout of ontbreekt. Vergelijk elke groep met het blad',
    secretKey: 'Dit is niet de sleutel die hier nodig is',
    locked: 'De sleutel is intussen vergrendeld. Open hem opnieuw.',
    workerFailed:
      'Het deel van Concord dat sleutels opent, kon niet worden geladen. Laad de pagina opnieuw en probeer het nog een keer',
  },

  unlockTitle: 'De sleutel van de ronde openen',
  unlockText:
    'Alleen daarmee zijn verzegelde antwoorden te lezen. Hij blijft alleen in dit tabblad open, tot u hem vergrendelt of het tabblad sluit.',
  unlock: 'Openen',
  isOpen: 'De sleutel van de ronde is open in dit tabblad.',
  isOpenSecond: 'De ronde is in dit tabblad open met de tweede sleutel.',
  lock: 'Weer vergrendelen',
  otherWays: 'De wachtwoordzin is weg, of iemand valt in',
  withSheet: 'Openen met het noodblad',
  sheetTyped: 'Geheime sleutel op het blad',
  sheetTypedHint: 'Spaties, regels en kleine letters maken niet uit.',
  withFile: 'Openen met het sleutelbestand van de plaatsvervanger',
  deputyFile: 'Sleutelbestand van de plaatsvervanger',
  deputyPassphrase: 'Wachtwoordzin van de plaatsvervanger',
  allLost:
    'Zijn wachtwoordzin en tweede sleutel allebei weg, dan kan niemand de ingeleverde antwoorden openen, ook wij niet. Open een nieuwe ronde en vraag de leden opnieuw te antwoorden; hun antwoorden staan meestal nog op hun apparaten.',

  keyTitle: 'De sleutel van deze ronde',
  keyLead: 'Wachtwoordzin, tweede sleutel, en wat te doen als er iets weg is.',
  noKeyTitle: 'Deze ronde heeft nog geen sleutel',
  noKeyText: 'U maakt hem als eerste stap van het uitnodigen.',
  toInvite: 'Naar uitnodigen',
  changeTitle: 'De wachtwoordzin wijzigen',
  changeText:
    'De sleutel blijft dezelfde; alle uitnodigingen en antwoorden blijven geldig. Eerder opgeslagen kopieën van het sleutelbestand gaan nog met de oude wachtwoordzin open: verwijder ze.',
  passphraseNow: 'Huidige wachtwoordzin',
  passphraseNext: 'Nieuwe wachtwoordzin',
  change: 'De wachtwoordzin wijzigen',
  changed:
    'De wachtwoordzin is gewijzigd. Sla nu het nieuwe sleutelbestand op en verwijder de oude kopieën.',
  copyTitle: 'Nog een kopie van het sleutelbestand',
  copyText:
    'Zonder de wachtwoordzin heeft niemand iets aan het bestand. Het best bewaart u twee kopieën op twee plekken.',
  secondTitle: 'De tweede sleutel',
  secondIsSheet: 'Ook een noodblad op papier opent deze ronde.',
  secondIsDeputy:
    'Ook de sleutel van een plaatsvervanger opent deze ronde. De openbare sleutel daarvan:',
  secondStays: 'Hij is deel van elke uitnodiging en kan niet meer worden gewijzigd.',
  ageTitle: 'Hoe opent u een antwoord zonder Concord?',
  ageText:
    'Verzegelde antwoorden zijn bestanden van het open formaat “age”. Mocht Concord er ooit niet meer zijn, dan opent het vrije programma age (age-encryption.org) ze:',
  ageSteps: [
    'Haal de sleutel uit het sleutelbestand; age vraagt om de wachtwoordzin:',
    'Open daarmee een antwoord:',
    'Verwijder daarna het bestand key.txt. Met een noodblad schrijft u de geheime sleutel als één regel in key.txt en begint u met de tweede stap.',
  ],
  ageResult: 'Het resultaat is een tekstbestand (JSON), aan het eind met spaties aangevuld.',

  deputyTitle: 'Uw sleutel als plaatsvervanger',
  deputyLead:
    'Een coördinator heeft u gevraagd in te vallen. Met uw sleutel zou u de antwoorden van een ronde kunnen openen als de sleutel van de coördinator weg is.',
  deputyKnow: [
    'Uw sleutel ontstaat op dit apparaat en wordt opgeslagen als bestand, beschermd door uw wachtwoordzin. Concord houdt van geen van beide een kopie.',
    'U stuurt de coördinator alleen de openbare sleutel. Daarmee kunnen antwoorden voor u worden verzegeld, maar niet geopend.',
    'Bent u ooit nodig, dan stuurt de coördinator u de verzegelde bestanden, of u neemt uw sleutelbestand mee.',
  ],
  deputyMade: 'Uw sleutel is gemaakt',
  deputyMadeText:
    'Sla eerst het sleutelbestand op. Stuur dan de openbare sleutel naar de coördinator.',
  publicKey: 'Uw openbare sleutel',
  copyPublicKey: 'De openbare sleutel kopiëren',
  copied: 'Gekopieerd',
  copyFailed: 'Deze browser liet Concord niet kopiëren. Selecteer de tekst en kopieer hem zelf.',
};
export default messages;
