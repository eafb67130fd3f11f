import type en from '../en/paper.ts';

const messages: typeof en = {
  print: 'Imprimer ou enregistrer en PDF',
  save: {
    docx: 'Enregistrer pour un traitement de texte (DOCX)',
    xlsx: 'Enregistrer pour un tableur (XLSX)',
    html: 'Enregistrer en une page (HTML)',
  },
  saving: 'Le fichier s’écrit',
  saved: (p) => `Enregistré sous ${p.name}`,
  failedTitle: 'Le fichier n’a pas pu être écrit',
  failedText:
    'Rien n’est perdu. Essayez encore ; si cela échoue de nouveau, enregistrez sous une autre forme.',
  failedDocx:
    'Ce navigateur a peut-être refusé de dessiner les figures. Enregistrez le rapport en une page (HTML), qu’un traitement de texte ouvre aussi.',
  preview: 'Tel que ce sera imprimé',
};
export default messages;
