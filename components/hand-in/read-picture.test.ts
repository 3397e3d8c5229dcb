import jsQR from 'jsqr';
import { beforeAll, describe, expect, test } from 'vitest';
import { findTextForms, textForm, type HandIn } from '@/lib/assignments';
import { codeTexts } from './code-texts';
import { blurred, drawnCodes, jpegLike, noisy, onGround, shrunk } from './fixtures/damage';
import { SHORT, WORDY } from './fixtures/hand-ins';
import { layOut, MODULE } from './picture-layout';
import type { Pixels } from './pixels';
import { readCodes } from './read-picture';

const pictureOf = (handIn: HandIn): Pixels => {
  const { codes, width, height } = layOut(codeTexts(textForm(handIn)), 200);
  return drawnCodes(codes, MODULE, width, height);
};
const back = (picture: Pixels) => findTextForms(readCodes(picture, jsQR).text);

describe('the texts of the codes', () => {
  test('are capital letters and digits, short, and read as they stand', () => {
    const texts = codeTexts(textForm(WORDY));
    for (const text of texts) expect(text).toMatch(/^[0-9A-Z*]{50,460}$/);
    expect(findTextForms(texts.join('\n'))).toMatchObject([{ ok: true, value: WORDY }]);
    expect(findTextForms([...texts].reverse().join('（二）'))).toMatchObject([{ ok: true, value: WORDY }]);
  });
});

describe('a picture of a hand-in', () => {
  let picture: Pixels;
  beforeAll(() => {
    picture = pictureOf(SHORT);
  });

  test('comes back from its dots', () => {
    expect(back(picture)).toMatchObject([{ ok: true, value: SHORT }]);
    expect(back(pictureOf(WORDY))).toMatchObject([{ ok: true, value: WORDY }]);
  });

  test.each([0.9, 0.75, 0.6, 0.5])(
    'comes back when it is shrunk to %d of its size and packed hard',
    (scale) => {
      expect(back(jpegLike(shrunk(picture, scale), 40))).toMatchObject([{ ok: true, value: SHORT }]);
    },
  );

  test('comes back blurred, noisy, and enlarged after shrinking', () => {
    expect(back(blurred(picture))).toMatchObject([{ ok: true }]);
    expect(back(noisy(picture, 60))).toMatchObject([{ ok: true }]);
    expect(back(jpegLike(shrunk(shrunk(picture, 0.6), 1.4), 60))).toMatchObject([{ ok: true }]);
  });

  test('comes back from a screenshot with a dark ground', () => {
    expect(back(jpegLike(onGround(shrunk(picture, 0.7), 20, 90), 60))).toMatchObject([{ ok: true }]);
  });

  test('cut off below, says which parts are missing', () => {
    const cut = { ...picture, height: Math.round(0.6 * picture.height) };
    const data = picture.data.slice(0, 4 * cut.width * cut.height);
    expect(back({ ...cut, data })).toMatchObject([{ ok: false, problem: { code: 'tail-lost' } }]);
  });

  test('shrunk to nothing gives nothing, and does not fail', () => {
    expect(back(shrunk(picture, 0.1))).toEqual([]);
    expect(readCodes({ data: new Uint8ClampedArray(4), width: 1, height: 1 }, jsQR)).toMatchObject({
      read: 0,
    });
  });
});
