'use client';

import { useState } from 'react';
import { CustomerWorth } from '@/components/simulators/customer-worth/customer-worth';
import type { CustomerWorthState } from '@/components/simulators/customer-worth/worth-picture';
import { BargainingRound } from '@/components/simulators/bargaining/bargaining-round';
import { ROUND_START } from '@/components/simulators/bargaining/bargaining-view';
import { ChannelFit } from '@/components/simulators/channels/channel-fit';
import { CHANNEL_FIT_START } from '@/components/simulators/channels/channel-fit-view';
import { CouponTest } from '@/components/simulators/coupon-test/coupon-test';
import { COUPON_TEST_START } from '@/components/simulators/coupon-test/coupon-test-view';
import { FivePoints } from '@/components/simulators/retention-economics/five-points';
import type { FivePointsState } from '@/components/simulators/retention-economics/five-points-picture';
import { WordOfMouth } from '@/components/simulators/word-of-mouth/word-of-mouth';
import { WORD_START } from '@/components/simulators/word-of-mouth/talk-view';
import { ActToRelationship } from '@/components/simulators/interaction-levels/act-to-relationship';
import { ACT_START } from '@/components/simulators/interaction-levels/act-view';
import { RelationshipLevel } from '@/components/simulators/relationship-level/relationship-level';
import { RELATIONSHIP_LEVEL_START } from '@/components/simulators/relationship-level/relationship-level-view';
import { LoyaltyReading } from '@/components/simulators/ladder/loyalty-reading';
import { LOYALTY_READING_START } from '@/components/simulators/ladder/loyalty-reading-view';
import { GuessAndWalk } from '@/components/simulators/journey-map/guess-and-walk';
import { GUESS_START } from '@/components/simulators/journey-map/guess-view';
import { ThreeBonds } from '@/components/simulators/ladder/three-bonds';
import { THREE_BONDS_START } from '@/components/simulators/ladder/three-bonds-view';
import { SmallLadder } from '@/components/simulators/ladder/small-ladder';
import { startOf } from '@/components/simulators/ladder/small-ladder-view';
import { ThreeTouchpoints } from '@/components/simulators/journey/three-touchpoints';
import { THREE_TOUCHPOINTS_START } from '@/components/simulators/journey/three-touchpoints-view';
import { RepeatedVisits } from '@/components/simulators/repeated-visits/repeated-visits';
import { REPEATED_VISITS_START } from '@/components/simulators/repeated-visits/repeated-visits-view';
import { CohortBoard, type CohortState } from '@/components/simulators/retention/cohort-board';
import { EightGroups } from '@/components/simulators/rfm/eight-groups';
import { TopShare, type TopShareState } from '@/components/simulators/rfm/top-share';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { Select } from '@/components/ui/select';
import { Slider } from '@/components/ui/slider';
import { StatusLine } from '@/components/ui/status-line';
import { Specimen } from './specimen';
import styles from './gallery.module.css';

const choices = [
  { value: 'a', label: '上周来过、只来过一次的客户' },
  { value: 'b', label: '半年没来、以前每月都来的客户' },
  { value: 'c', label: '昨天刚花了三千元的新客户，他留的是公司电话，第一次来' },
];

const worthOfOne: CustomerWorthState = {
  margin: 300,
  retention: 80,
  discount: 10,
  cost: 500,
  years: 10,
  cashFlow: 'next-period',
};

const fivePointsMore: FivePointsState = {
  retention: 90,
  discount: 10,
  margin: 300,
  cost: 200,
  halving: 30,
  purchases: 12,
  savings: 6,
  referrals: 8,
  premium: 4,
  firm: 'same-size',
};

const neighbour = [{ number: 129, name: '129号，罗叔' }];

const oldRegular = [{ id: 'W000012', name: '久未露面的老客人' }];

/** Parts that hold a value. */
export function LiveSpecimens() {
  const [single, setSingle] = useState(['b']);
  const [multiple, setMultiple] = useState(['a', 'c']);
  const [days, setDays] = useState(90);
  const [bins, setBins] = useState<'3' | '5'>('5');
  const [test, setTest] = useState(COUPON_TEST_START);
  const [relationship, setRelationship] = useState(RELATIONSHIP_LEVEL_START);
  const [round, setRound] = useState({ ...ROUND_START, covered: false });
  const [guess, setGuess] = useState(GUESS_START);
  const [talk, setTalk] = useState(WORD_START);
  const [channel, setChannel] = useState(CHANNEL_FIT_START);
  const [pressed, setPressed] = useState(0);
  const [line, setLine] = useState({ r: 4, f: 4, m: 4 });
  const [top, setTop] = useState<TopShareState>({ shop: 'tea-house', top: 20 });
  const [worth, setWorth] = useState(worthOfOne);
  const [five, setFive] = useState(fivePointsMore);
  const [ladder, setLadder] = useState(startOf(129));
  const [cohort, setCohort] = useState<CohortState>({ measure: 'share', cohort: 0, age: 4, line: 'row' });
  const [acts, setActs] = useState({ ...ACT_START, cuts: '010111201' });
  const [bonds, setBonds] = useState(THREE_BONDS_START);
  const [twice, setTwice] = useState(LOYALTY_READING_START);
  const [visits, setVisits] = useState(REPEATED_VISITS_START);
  const [stay, setStay] = useState(THREE_TOUCHPOINTS_START);
  return (
    <>
      <Specimen name="Button, StatusLine">
        <div className={styles.row}>
          <Button weight="main" onClick={() => setPressed(pressed + 1)}>
            交卷
          </Button>
          <Button onClick={() => setPressed(0)}>再试一次</Button>
          <Button disabled>换一份数据</Button>
          <Button weight="main" disabled>
            交卷
          </Button>
        </div>
        <StatusLine>{pressed > 0 && `交了${pressed}次`}</StatusLine>
      </Specimen>
      <Specimen name="ChoiceGroup">
        <ChoiceGroup
          legend="先给谁打电话？"
          kind="single"
          choices={choices}
          value={single}
          onChange={setSingle}
        />
        <ChoiceGroup
          legend="哪些人该先联系？"
          kind="multiple"
          hint="可以选几项"
          choices={choices}
          value={multiple}
          onChange={setMultiple}
        />
        <ChoiceGroup
          legend="交卷之后"
          kind="single"
          choices={choices}
          value={['a']}
          onChange={() => {}}
          disabled
          marks={{ a: { kind: 'wrong', text: '你选的' }, b: { kind: 'right', text: '正确' } }}
        />
      </Specimen>
      <Specimen name="Slider, Select">
        <Slider
          label="观察期"
          unit="天"
          value={days}
          min={30}
          max={365}
          onChange={setDays}
          help="多久以前的订单还算数。"
        />
        <Slider label="折现率" unit="%" value={10} min={0} max={30} step={0.5} onChange={() => {}} disabled />
        <Select
          label="分几档"
          value={bins}
          onChange={setBins}
          options={[
            { value: '3', label: '三档' },
            { value: '5', label: '五档' },
          ]}
        />
      </Specimen>
      <Specimen name="GuessAndWalk">
        <GuessAndWalk
          locale="zh"
          state={guess}
          onChange={(change) => setGuess((before) => ({ ...before, ...change }))}
        />
      </Specimen>
      <Specimen name="WordOfMouth">
        <WordOfMouth
          locale="zh"
          state={talk}
          onChange={(change) => setTalk((before) => ({ ...before, ...change }))}
        />
      </Specimen>
      <Specimen name="BargainingRound, PriceLine">
        <BargainingRound
          locale="zh"
          state={round}
          onChange={(change) => setRound((before) => ({ ...before, ...change }))}
        />
      </Specimen>
      <Specimen name="ChannelFit">
        <ChannelFit
          locale="zh"
          state={channel}
          onChange={(change) => setChannel((before) => ({ ...before, ...change }))}
        />
      </Specimen>
      <Specimen name="ActToRelationship">
        <ActToRelationship
          locale="zh"
          state={acts}
          onChange={(change) => setActs((before) => ({ ...before, ...change }))}
        />
      </Specimen>
      <Specimen name="CohortBoard">
        <CohortBoard
          locale="zh"
          state={cohort}
          onChange={(change) => setCohort((before) => ({ ...before, ...change }))}
        />
      </Specimen>
      <Specimen name="CustomerWorth">
        <CustomerWorth locale="zh" state={worth} onChange={(change) => setWorth({ ...worth, ...change })} />
      </Specimen>
      <Specimen name="FivePoints, ChangeCurves">
        <FivePoints
          locale="zh"
          customers={200}
          state={five}
          onChange={(change) => setFive({ ...five, ...change })}
        />
      </Specimen>
      <Specimen name="CouponTest">
        <CouponTest
          locale="zh"
          state={test}
          onChange={(change) => setTest((before) => ({ ...before, ...change }))}
        />
      </Specimen>
      <Specimen name="RelationshipLevel">
        <RelationshipLevel
          locale="zh"
          state={relationship}
          onChange={(change) => setRelationship((before) => ({ ...before, ...change }))}
        />
      </Specimen>
      <Specimen name="ThreeTouchpoints">
        <ThreeTouchpoints
          locale="zh"
          state={stay}
          onChange={(change) => setStay((before) => ({ ...before, ...change }))}
        />
      </Specimen>
      <Specimen name="RepeatedVisits">
        <RepeatedVisits
          locale="zh"
          state={visits}
          onChange={(change) => setVisits((before) => ({ ...before, ...change }))}
        />
      </Specimen>
      <Specimen name="EightGroups">
        <EightGroups
          locale="zh"
          customers={oldRegular}
          state={line}
          onChange={(change) => setLine({ ...line, ...change })}
        />
      </Specimen>
      <Specimen name="TopShare, LorenzCurve">
        <TopShare locale="zh" state={top} onChange={(change) => setTop({ ...top, ...change })} />
      </Specimen>
      <Specimen name="ThreeBonds, LevelPair">
        <ThreeBonds
          locale="zh"
          state={bonds}
          onChange={(change) => setBonds((before) => ({ ...before, ...change }))}
        />
      </Specimen>
      <Specimen name="SmallLadder">
        <SmallLadder
          locale="zh"
          people={neighbour}
          state={ladder}
          onChange={(change) => setLadder((before) => ({ ...before, ...change }))}
        />
      </Specimen>
      <Specimen name="LoyaltyReading, QuadrantDots">
        <LoyaltyReading
          locale="zh"
          state={twice}
          onChange={(change) => setTwice((before) => ({ ...before, ...change }))}
        />
      </Specimen>
    </>
  );
}
