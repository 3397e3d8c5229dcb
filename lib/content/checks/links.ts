import type { Problem } from '../problem';
import type { DocumentCheck, Known } from './known';

/** Links inside the site lead to a page and a place that exist; links outside it are encrypted. */
export const checkLinks: DocumentCheck = ({ file, outline, head }, known) => {
  const here = head ? `/lessons/${head.chapter}/${head.slug}` : '';
  return (outline?.links ?? []).flatMap(({ url, line }): Problem[] => {
    const problem = linkProblem(url, here, known);
    return problem ? [{ file, line, ...problem }] : [];
  });
};

function linkProblem(url: string, here: string, known: Known): Pick<Problem, 'what' | 'todo'> | undefined {
  if (/^(https:|mailto:)/.test(url)) return undefined;
  if (/^http:/.test(url)) return { what: `the link ${url} is not encrypted`, todo: 'use https' };
  if (!/^[/#]/.test(url))
    return { what: `the link "${url}" leads nowhere certain`, todo: 'begin it with / or #' };
  if (/^\/(zh|en)(\/|$)/.test(url))
    return { what: `the link ${url} names the language`, todo: 'leave it out: the page adds its own' };
  const [path = '', place] = url.split('#');
  const target = path === '' ? here : path;
  const anchors = known.anchors.get(target);
  if (target.startsWith('/lessons/') && !anchors)
    return {
      what: `there is no lesson ${target}`,
      todo: `link to one of ${[...known.anchors.keys()].join(', ')}`,
    };
  if (!anchors && !known.routes.some((route) => fits(route, target)))
    return { what: `there is no page ${target}`, todo: `link to one of ${known.routes.join(', ')}` };
  if (place === undefined) return undefined;
  if (anchors && !anchors.has(place))
    return { what: `${target} has no place #${place}`, todo: `link to one of ${[...anchors].join(', ')}` };
  if (target === '/glossary' && !known.glossary.has(place))
    return { what: `the glossary has no entry #${place}`, todo: 'use an id of content/concepts' };
  return undefined;
}

/** `*` in a route stands for one segment. */
function fits(route: string, path: string): boolean {
  const [pattern, segments] = [route.split('/'), path.split('/')];
  return (
    pattern.length === segments.length &&
    pattern.every((part, index) => part === '*' || part === segments[index])
  );
}
