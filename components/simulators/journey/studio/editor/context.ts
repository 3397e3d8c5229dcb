import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Locale } from '@/lib/content/locale';
import type { Editor, EditorActions, EditorState } from './editor-state';
import { editorWords, type EditorWords } from './words';

export interface EditorShared extends Editor {
  readonly locale: Locale;
}

export const EditorContext = createContext<EditorShared | undefined>(undefined);

function useShared(): EditorShared {
  const shared = useContext(EditorContext);
  if (!shared) throw new Error('Outside of the editor.');
  return shared;
}

export const useWords = (): EditorWords => editorWords[useShared().locale];
export const useActions = (): EditorActions => useShared().actions;
/** For a look at the state when something happens, without drawing anew when it changes. */
export const useNow = (): (() => EditorState) => useShared().store.getState;
export const useEditor = <Part>(part: (state: EditorState) => Part): Part =>
  useStore(useShared().store, part);
export const useLocale = (): Locale => useShared().locale;
