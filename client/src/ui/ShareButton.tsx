import { Button, View } from '@tarojs/components';
import { Icon } from './Icon.tsx';
import { Phrases } from './Phrases.tsx';

/** WeChat opens its list of chats only for a button of its own; what is sent is the card of the page (`useShareCard`). */
export const ShareButton = ({ word }: { word: string }) => (
  <Button className="plain share-button" openType="share" hoverClass="pressed" aria-role="button" aria-label={word}>
    <Icon name="share" />
    <View>
      <Phrases text={word} />
    </View>
  </Button>
);
