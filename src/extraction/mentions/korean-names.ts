/** Korean family names; with one, what a spaced hyphen joins belongs to the name. */
export const KOREAN =
  /^(?:Kim|Moon|Park|Pak|Hwang|Song|Ban|Lee|Ri|Chang|Choi|Choe|Yoon|Kang|Cho|Jo|Chung|Roh|Han|Hyon|Thae|Mun|Ko|Im|Lim|Shin|Jang|Jeong|Seo|Suh|Noh|Bae|Pyon)$/;
