import type en from '../en/charts.ts';

const messages: typeof en = {
  tableAndFiles: 'Tabel en bestanden',
  saveSvg: 'Opslaan als SVG (tekening)',
  savePng: 'Opslaan als PNG (afbeelding)',
  saveCsv: 'Opslaan als CSV (tabel)',
  pngFailed:
    'Deze browser kon de afbeelding niet maken. Sla de tekening (SVG) op: tekstverwerkers openen die ook.',
};
export default messages;
