import type en from '../en/charts.ts';

const messages: typeof en = {
  tableAndFiles: 'Tableau et fichiers',
  saveSvg: 'Enregistrer en SVG (dessin)',
  savePng: 'Enregistrer en PNG (image)',
  saveCsv: 'Enregistrer en CSV (tableau)',
  pngFailed:
    'Ce navigateur n’a pas pu créer l’image. Enregistrez plutôt le dessin (SVG) : les traitements de texte l’ouvrent aussi.',
};
export default messages;
