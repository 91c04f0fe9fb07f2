import {expect, it} from 'vitest';
import {checkContent} from '../../../../../src/node/index.js';
import {folderWith} from '../../../../node/helpers/folders.js';

it('files are unused when no article, front matter or draft names them', async () => {
  const folder = await folderWith({
    'a.md': '---\ncover: img/cover.png\n---\n# A\n\n![A](img/a%20b.png) and <img src="img/html.png" alt="">\n',
    'draft.md': '---\ndraft: true\n---\n![x](img/later.png)\n',
    'broken.md': '---\ntitle: "x\n---\n![x](img/soon.png)\n',
    'img/cover.png': 'x',
    'img/a b.png': 'x',
    'img/html.png': 'x',
    'img/later.png': 'x',
    'img/soon.png': 'x',
    'img/unused.png': 'x',
    'files/unused.pdf': 'x',
    'files/data.json': '{}',
    '.hidden/x.png': 'x',
    'node_modules/x/x.png': 'x',
  });
  const {findings} = await checkContent({content: folder, cwd: folder, searchTitles: false});
  expect(findings.filter(({code}) => code.endsWith('unused')).map(({code, where}) => `${code} ${where}`)).toEqual([
    'file-unused files/unused.pdf',
    'image-unused img/unused.png',
  ]);
});
