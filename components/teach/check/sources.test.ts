import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { handInFile, textForm } from '@/lib/assignments';
import { handIn } from './fixtures';
import { MAX_ENTRIES, readSource } from './sources';

const file = (number: string) => strToU8(handInFile(handIn(number)));
/** Names, with the number read or the code of the refusal. */
const said = (name: string, bytes: Uint8Array) =>
  readSource({ name, bytes }).map(({ source, read }) => [
    source,
    read.ok ? read.value.student.number : read.problem.code,
  ]);

describe('one file', () => {
  test('is read as UTF-8, with or without its mark, and as UTF-16', () => {
    const text = handInFile(handIn('1'));
    expect(said('a.json', strToU8(text))).toEqual([['a.json', '1']]);
    expect(said('a.json', strToU8(`\uFEFF${text}`))).toEqual([['a.json', '1']]);
    const wide = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(said('a.json', wide)).toEqual([['a.json', '1']]);
  });

  test('may be text with several text forms and words between, in GB18030 too', () => {
    const chat = `老师好：\n${textForm(handIn('1'))}\n谢谢\n${textForm(handIn('2'))}`;
    expect(said('chat.txt', strToU8(chat))).toEqual([
      ['chat.txt', '1'],
      ['chat.txt', '2'],
    ]);
    // 老师 in GBK, then the form.
    const gbk = new Uint8Array([0xc0, 0xcf, 0xca, 0xa6, 0x0a, ...strToU8(textForm(handIn('3')))]);
    expect(said('chat.txt', gbk)).toEqual([['chat.txt', '3']]);
  });

  test('one damaged text leaves the other alone', () => {
    const chat = `${textForm(handIn('1'))}\n${textForm(handIn('2')).slice(0, -60)}`;
    expect(said('chat.txt', strToU8(chat)).map(([, what]) => what)).toEqual(['1', 'tail-lost']);
  });

  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['spaces', strToU8(' \n\uFEFF'), 'empty'],
    ['words', strToU8('我交了'), 'no-hand-in'],
    ['half a file', file('1').slice(0, 300), 'not-json'],
    ['another JSON', strToU8('{"a":1}'), 'not-a-hand-in'],
    ['a picture', new Uint8Array([0xff, 0xd8, 0, 1]), 'not-text'],
    ['a RAR', strToU8('Rar!\u001a\u0007'), 'archive'],
    ['a desk', strToU8('{"form":"guanxi-lab-desk-1"}'), 'desk-file'],
    ['a giant', new Uint8Array(20 * 1024 * 1024 + 1), 'too-large'],
    ['a large JSON', strToU8(`{"a":"${'x'.repeat(70_000)}"}`), 'too-large'],
    ['a changed one', strToU8(handInFile(handIn('1')).replace('林一', '林二')), 'changed'],
  ])('%s is refused as what it is', (_, bytes, code) => {
    expect(said('x', bytes)).toEqual([['x', code]]);
  });
});

describe('a zip', () => {
  test('gives each hand-in by its name and passes over what systems leave behind', () => {
    const zip = zipSync({
      'class/a.json': file('1'),
      'class/b.txt': strToU8(textForm(handIn('2'))),
      '__MACOSX/class/._a.json': strToU8('x'),
      'class/.DS_Store': strToU8('x'),
    });
    expect(said('c.zip', zip)).toEqual([
      ['c.zip › class/a.json', '1'],
      ['c.zip › class/b.txt', '2'],
    ]);
  });

  test('names what it does not read, beside what it does', () => {
    const zip = zipSync({
      'a.json': file('1'),
      'b.docx': strToU8('x'),
      'c.zip': zipSync({ 'd.json': file('2') }),
      'e.json': new Uint8Array(),
      'f.json': strToU8('{'),
    });
    expect(said('c.zip', zip)).toEqual([
      ['c.zip › a.json', '1'],
      ['c.zip › e.json', 'empty'],
      ['c.zip › f.json', 'not-json'],
      ['c.zip › b.docx', 'wrong-type'],
      ['c.zip › c.zip', 'zip-in-zip'],
    ]);
  });

  test('one that unpacks to a giant is not unpacked', () => {
    const bomb = zipSync({ 'a.json': new Uint8Array(30 * 1024 * 1024), 'b.json': file('1') }, { level: 9 });
    expect(said('z', bomb)).toEqual([
      ['z › b.json', '1'],
      ['z › a.json', 'too-large'],
    ]);
    const many: Record<string, Uint8Array> = {};
    for (let i = 0; i < 400; i++) many[`${i}.json`] = new Uint8Array(60_000);
    expect(said('z', zipSync(many))).toEqual([['z', 'too-large-in-all']]);
  });

  test('one that lies about the size of an entry is cut off, not believed', () => {
    const zip = zipSync({ 'a.json': new Uint8Array(5_000_000) }, { level: 9 });
    // The declared size stands in the local header (22) and in the directory (24): both say ten bytes.
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    view.setUint32(22, 10, true);
    const directory = zip.findIndex(
      (_, i) => zip[i] === 0x50 && zip[i + 1] === 0x4b && zip[i + 2] === 1 && zip[i + 3] === 2,
    );
    view.setUint32(directory + 24, 10, true);
    const [entry] = Object.values(unzipSync(zip));
    expect(entry!.length).toBeLessThanOrEqual(10);
    expect(readSource({ name: 'z', bytes: zip }).every(({ read }) => !read.ok)).toBe(true);
  });

  test('too many entries are refused at once', () => {
    const many: Record<string, Uint8Array> = {};
    for (let i = 0; i <= MAX_ENTRIES; i++) many[`${i}.json`] = new Uint8Array(1);
    expect(said('z', zipSync(many, { level: 0 }))).toEqual([['z', 'too-many-entries']]);
  });

  test('a broken or locked one is one line', () => {
    const zip = zipSync({ 'a.json': file('1') });
    expect(said('z', zip.slice(0, 200))).toEqual([['z', 'zip-damaged']]);
    const locked = zip.slice();
    locked[6]! |= 1;
    expect(said('z', locked)).toEqual([['z', 'zip-encrypted']]);
  });

  test('one broken entry leaves the others alone', () => {
    const zip = zipSync({ 'a.json': file('1'), 'b.json': file('2') }, { level: 9 });
    // Spoil the deflated bytes of the first entry: block type 3 does not exist.
    zip[30 + 'a.json'.length] = 0xff;
    expect(said('z', zip)).toEqual([
      ['z › a.json', 'zip-damaged'],
      ['z › b.json', '2'],
    ]);
  });
});
