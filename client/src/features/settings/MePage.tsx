import { View } from '@tarojs/components';
import { choose, LANGUAGES, preferences, THEMES, TYPE_SIZES, useLanguage } from '../../platform/preferences.ts';
import { go } from '../../platform/navigate.ts';
import { useStore } from '../../platform/store.ts';
import { CLIENT_VERSION } from '../../platform/version.ts';
import { ChoiceTile, FieldTitle, Item, Page, PersonChip } from '../../ui/index.ts';
import { sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { inOneBreath } from '../../words/spoken.ts';
import { addressOf, Gate, isStaff, keepsDoor, pageTitle, type Resident } from '../membership/index.ts';
import { showOnWall } from '../need/index.ts';

/** Who I am to Linli, what is mine, and how the screen should look. */
export const MePage = () => {
  useLanguage();
  return (
    <Gate title={pageTitle('me')} tab="me" below={<ForAnybody />}>
      {(me) => <Shown me={me} />}
    </Gate>
  );
};

const openMine = (owner: 'said' | 'taken') => () => {
  showOnWall({ group: 'mine', owner });
  go.tab('needs');
};

const Shown = ({ me }: { me: Resident }) => (
  <Page title={pageTitle('me')} tab="me" spoken={() => tellMe(me)}>
    <View className="surface pad rule">
      <PersonChip name={me.name} words={addressOf(me)} isLarge />
      {me.roles.length > 0 && (
        <View className="roles">
          {[...new Set(me.roles.map(({ role }) => role))].map((role) => (
            <View key={role} className="role">
              {sayRole(role)}
            </View>
          ))}
        </View>
      )}
    </View>
    <Item icon="tab-needs" title={say('me.said')} onPress={openMine('said')} />
    <Item icon="claim" title={say('me.taken')} onPress={openMine('taken')} />
    {keepsDoor(me) && (
      <Item icon="family" title={say('me.requests')} words={say('me.requests.words')} onPress={go.requests} />
    )}
    {isStaff(me) && <Item icon="eye" title={say('me.pending')} words={say('me.pending.words')} onPress={go.pending} />}
    {isStaff(me) && (
      <Item icon="document" title={say('me.roster')} words={say('me.roster.words')} onPress={go.roster} />
    )}
    <ForAnybody />
  </Page>
);

/** Who I am, and the ways on from here. */
const tellMe = (me: Resident): readonly string[] => [
  inOneBreath([pageTitle('me'), me.name, addressOf(me), ...new Set(me.roles.map(({ role }) => sayRole(role)))]),
  inOneBreath([say('me.said')]),
  inOneBreath([say('me.taken')]),
  ...(keepsDoor(me) ? [inOneBreath([say('me.requests'), say('me.requests.words')])] : []),
  ...(isStaff(me) ? [inOneBreath([say('me.pending'), say('me.pending.words')])] : []),
  ...(isStaff(me) ? [inOneBreath([say('me.roster'), say('me.roster.words')])] : []),
  inOneBreath([say('me.privacy'), say('me.privacy.words')]),
  inOneBreath([say('me.official'), say('me.official.words')]),
];

/** What stands here for a stranger too. */
const ForAnybody = () => (
  <>
    <Item icon="lock" title={say('me.privacy')} words={say('me.privacy.words')} onPress={go.privacy} />
    <Item icon="shield" title={say('me.official')} words={say('me.official.words')} onPress={go.official} />
    <Looks />
  </>
);

/** Type size, theme and language: anybody may choose them, also before they are known. */
const Looks = () => {
  const { size, theme, language } = useStore(preferences);
  return (
    <>
      <FieldTitle icon="text-size" words={say('me.size')} />
      <View className="choices" aria-role="radiogroup" aria-label={say('me.size')}>
        {TYPE_SIZES.map((key) => (
          <ChoiceTile
            key={key}
            sign={
              <View className={`size-sign size-sign-${key}`} aria-hidden="true">
                {say('me.size.sign')}
              </View>
            }
            word={say(`me.size.${key}`)}
            isOn={key === size}
            onPress={() => choose({ size: key })}
          />
        ))}
      </View>
      <FieldTitle icon="duty-moon" words={say('me.theme')} />
      <View className="choices" aria-role="radiogroup" aria-label={say('me.theme')}>
        {THEMES.map((key) => (
          <ChoiceTile
            key={key}
            word={say(`me.theme.${key}`)}
            isOn={key === theme}
            onPress={() => choose({ theme: key })}
          />
        ))}
      </View>
      <FieldTitle icon="language" words={say('me.language')} />
      <View className="choices" aria-role="radiogroup" aria-label={say('me.language')}>
        {LANGUAGES.map((key) => (
          <ChoiceTile
            key={key}
            word={say(`me.language.${key}`)}
            isOn={key === language}
            onPress={() => choose({ language: key })}
          />
        ))}
      </View>
      <View className="list-end">
        <View>{say('me.about', { version: CLIENT_VERSION })}</View>
        <View className="small">{say('me.about.words')}</View>
      </View>
    </>
  );
};
