import type { Catalogue } from '../sv.js';

export const download: Catalogue['download'] = {
  open: 'Download',
  title: 'Download the plan',
  lead: 'The PDF is written for the family, without what guardians must not read. The file for other systems (FHIR) holds all that you may see. That you fetch the plan is written in the logs of the municipality and the region.',
  careful:
    'The file ends up on your computer. Do not put it in shared folders, and delete it when it has been handed over.',
  choices: { pdfSv: 'PDF in Swedish', pdfEn: 'PDF in English', fhir: 'File for other systems (FHIR)' },
  busy: 'Making the file …',
  done: 'The file has been fetched.',
  trouble: {
    notFound: 'The plan is no longer there, or is not shared with you. No file was made.',
    unreachable:
      'The municipality, or the service that makes files, could not be reached. No file was made. Try again in a moment.',
    offline: 'The service could not be reached. Check your connection and try again.',
    signedOut: 'You are signed out. Sign in and try again.',
    fault: 'Something went wrong here. No file was made. Try again.',
  },
};
