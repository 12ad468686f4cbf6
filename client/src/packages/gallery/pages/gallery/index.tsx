import '../../../../ui/charts-more.css';
import '../../../../ui/icons-more.css';
import '../../../../ui/media.css';
import '../../../../ui/notice.css';
import '../../../../ui/recording.css';
import '../../../../ui/gallery.css';
import '../../../../words/packages/gallery.ts';
import { Gallery } from '../../../../features/gallery/index.ts';

export default Gallery;
