export default {
  print: 'Print or save as PDF',
  save: {
    docx: 'Save for a word processor (DOCX)',
    xlsx: 'Save for a spreadsheet (XLSX)',
    html: 'Save as one page (HTML)',
  },
  saving: 'Writing the file',
  saved: (p: { name: string }) => `Saved as ${p.name}`,
  failedTitle: 'The file could not be written',
  failedText: 'Nothing is lost. Try again; if it fails again, save it in another form.',
  failedDocx:
    'This browser may have refused to draw the pictures. Save the report as one page (HTML), which a word processor opens too.',
  preview: 'As it will be printed',
};
