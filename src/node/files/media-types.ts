import {extname} from 'node:path';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.apng': 'image/apng',
  '.avif': 'image/avif',
  '.bmp': 'image/bmp',
  '.csv': 'text/csv',
  '.flac': 'audio/flac',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
  '.m4a': 'audio/mp4',
  '.m4v': 'video/mp4',
  '.mov': 'video/quicktime',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.oga': 'audio/ogg',
  '.ogg': 'audio/ogg',
  '.ogv': 'video/ogg',
  '.opus': 'audio/ogg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wav': 'audio/wav',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.zip': 'application/zip',
};

/** Files that articles offer for download. Browsers run none of them, as they would HTML, or XML of any kind. */
const DOWNLOADS = new Set(
  [
    '7z bib csv doc docx dwg eml epub fig geojson gz ics ini ipynb json log numbers odp ods odt pages',
    'pdf ppsx ppt pptx psd rar rtf sketch stl tar tex tgz toml tsv txt vcf vsdx xls xlsb xlsm xlsx xz yaml yml zip zst',
  ]
    .join(' ')
    .split(' '),
);

/** True for files that links of articles may lead to: what they show, and documents, tables, archives and the like. */
export function isDownload(path: string): boolean {
  return isMedia(path) || DOWNLOADS.has(extname(path).slice(1).toLowerCase());
}

/** True for files that articles may show or play: pictures, videos and sounds. Markdown names all of them in the same way. */
export function isMedia(path: string): boolean {
  return /^(?:image|video|audio)\//.test(mediaTypeOf(path));
}

/** True for pictures that are documents of their own, which could hold scripts. */
export function isSvg(path: string): boolean {
  return extname(path).toLowerCase() === '.svg';
}

/** The media type of a bundle's file, by its ending. */
export function mediaTypeOf(path: string): string {
  return MEDIA_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
}
