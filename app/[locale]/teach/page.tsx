import type { Metadata } from 'next';
import { localeParams, readLocale, type LocaleProps } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { LinkButton } from '@/components/ui/link-button';
import { exerciseNames } from '@/components/teach/exercises/names';
import { teachTexts } from '@/content/teach';
import { EXERCISE_NAMES, EXERCISES } from '@/lib/assignments';
import styles from './teach.module.css';

export const generateStaticParams = localeParams;

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const { title, description } = teachTexts[locale].index;
  return pageMetadata({ locale, path: '/teach', title, description });
}

export default async function TeachPage({ params }: LocaleProps) {
  const locale = await readLocale(params);
  const { index } = teachTexts[locale];
  const exercises = EXERCISE_NAMES.map((name) => ({
    link: exerciseNames[locale][name],
    href: `/${locale}${EXERCISES[name].path}`,
  }));
  const steps = [
    {
      ...index.assign,
      weight: 'main',
      links: [{ link: index.assign.link, href: `/${locale}/teach/assign` }],
    },
    { ...index.check, weight: 'plain', links: [{ link: index.check.link, href: `/${locale}/teach/check` }] },
    { ...index.try, weight: 'plain', links: exercises },
  ] as const;
  return (
    <PageFrame>
      <h1>{index.title}</h1>
      <p className={styles.lead}>{index.lead}</p>
      <div className={styles.steps}>
        {steps.map(({ title, body, weight, links }) => (
          <section key={title} className={styles.step}>
            <h2>{title}</h2>
            <p>{body}</p>
            <p className={styles.links}>
              {links.map(({ link, href }) => (
                <LinkButton key={href} href={href} weight={weight}>
                  {link}
                </LinkButton>
              ))}
            </p>
          </section>
        ))}
      </div>
      <section className={styles.proof}>
        <h2>{index.proof.title}</h2>
        <ul>
          <li>{index.proof.proves}</li>
          <li>{index.proof.not}</li>
          <li>{index.proof.kept}</li>
        </ul>
      </section>
    </PageFrame>
  );
}
