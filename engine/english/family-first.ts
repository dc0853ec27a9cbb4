/** Which family names stand first in a full name? Chinese, Korean and Vietnamese ones. Collected by hand from news text. */
import { words } from './words.ts';

export const FAMILY_FIRST = words(`
xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin luo zheng liang xie tang han cao deng feng peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao cui tan liao fan wen hua bo mao
kim lee park choi jung kang cho yoon jang lim shin oh seo kwon hwang ahn song yoo hong moon ban roh chung nam
nguyen tran pham phan vo dang bui ngo to vuong
`);
