export default function HomePage() {
  return <h1>关系营销实验课</h1>;
}

export function generateStaticParams() {
  return [{ locale: 'zh' }, { locale: 'en' }];
}
