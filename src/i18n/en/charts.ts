export default {
  tableAndFiles: 'Table and files',
  saveSvg: 'Save as SVG (drawing)',
  savePng: 'Save as PNG (picture)',
  saveCsv: 'Save as CSV (table)',
  pngFailed:
    'This browser could not make the picture. Save the drawing (SVG) instead: word processors open it too.',
};
