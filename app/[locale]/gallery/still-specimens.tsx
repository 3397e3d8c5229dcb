import { PreviousNext } from '@/components/layout/previous-next';
import { Badge } from '@/components/ui/badge';
import { Callout } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Figure } from '@/components/ui/figure';
import { Icon } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import { Seal } from '@/components/ui/seal';
import { Specimen } from './specimen';
import styles from './gallery.module.css';

const columns = [
  { key: 'customer', label: '客户' },
  { key: 'recency', label: '多久没来（天）', numeric: true },
  { key: 'frequency', label: '来过几次', numeric: true },
  { key: 'monetary', label: '花了多少（元）', numeric: true },
];
const rows = Array.from({ length: 18 }, (_, index) => ({
  customer: `茶客${index + 1}号`,
  recency: 3 + index * 11,
  frequency: 1 + ((index * 7) % 12),
  monetary: (128.5 * (index + 1)).toFixed(2),
}));

/** Parts without state. */
export function StillSpecimens() {
  return (
    <>
      <Specimen name="Seal, Icon, Badge">
        <div className={styles.row}>
          <Seal size={24} />
          <Seal size={64} label="关" />
          {(['sun', 'moon', 'previous', 'next', 'check', 'cross', 'note', 'warning'] as const).map((name) => (
            <Icon key={name} name={name} />
          ))}
          <Badge>示意</Badge>
          <Badge tone="good">已完成</Badge>
          <Badge tone="caution">未开放</Badge>
          <Badge tone="bad">读不懂</Badge>
        </div>
      </Specimen>
      <Specimen name="LinkButton">
        <div className={styles.row}>
          <LinkButton href="#main" weight="main">
            回目录
          </LinkButton>
          <LinkButton href="#main">查术语表</LinkButton>
        </div>
      </Specimen>
      <Specimen name="Callout">
        {(['note', 'definition', 'trap', 'good', 'caution', 'bad'] as const).map((kind) => (
          <Callout key={kind} kind={kind} title={kind}>
            <p>
              只看三个数，多久没来、来过几次、花了多少，就能给客户分出轻重。<a href="#main">看例子</a>
            </p>
          </Callout>
        ))}
      </Specimen>
      <Specimen name="Figure, DataTable, Disclosure">
        <Figure
          title="前20%的客户带来61%的收入"
          illustrative="示意"
          caption="18位茶客，2025年全年订单。"
          table={{
            summary: '看数据',
            content: <DataTable caption="茶客的三个数" columns={columns} rows={rows} />,
          }}
        >
          <svg viewBox="0 0 300 60" role="img" aria-label="五根柱子，由浅到深">
            {[1, 2, 3, 4, 5].map((step) => (
              <rect
                key={step}
                x={step * 56 - 50}
                y={60 - step * 11}
                width="40"
                height={step * 11}
                fill={`var(--data-${step})`}
              />
            ))}
          </svg>
        </Figure>
        <Disclosure summary="第二步怎么算" open>
          <p>78÷3＝26天。</p>
        </Disclosure>
      </Specimen>
      <Specimen name="PreviousNext">
        <PreviousNext
          label="上一课、下一课"
          previous={{ href: '#a', title: '净推荐值：一个问题问出口碑' }}
          next={{ href: '#b', title: 'RFM：客户身上的三个数' }}
          strings={{ previous: '上一课', next: '下一课' }}
        />
      </Specimen>
    </>
  );
}
