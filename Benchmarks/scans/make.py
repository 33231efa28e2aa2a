#!/usr/bin/env python3
"""Makes scans of all kinds from PDF files whose words are known: scanners, faxes, phones, good and bad.

    make.py PDFS OUT [NNN,…] [KIND,…]

PDFS holds NNN.pdf; OUT gets a folder for each kind with NNN-PPP.png, .jpg or .tif. Needs pdftoppm, Pillow and NumPy.
What chance adds is the same in every run.
"""
import glob, io, os, subprocess, sys, tempfile

import numpy as np
from PIL import Image, ImageDraw, ImageFilter


def pages(pdf, dpi):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", str(dpi), "-gray", "-png", pdf, f"{folder}/p"], check=True)
        return [Image.open(f).convert("L") for f in sorted(glob.glob(f"{folder}/p-*.png"))]


def rot(im,a): return im.rotate(a,resample=Image.BICUBIC,fillcolor=255 if im.mode=='L' else (255,255,255),expand=False)
def noise(im,s,seed):
    r=np.random.default_rng(seed); a=np.asarray(im).astype(float); a+=r.normal(0,s,a.shape); return Image.fromarray(a.clip(0,255).astype('uint8'))
def blur(im,r): return im.filter(ImageFilter.GaussianBlur(r))
def jpg(im,q,dpi):
    b=io.BytesIO(); im.save(b,'JPEG',quality=q,dpi=(dpi,dpi)); return b.getvalue(),'jpg'
def png(im,dpi,**k):
    b=io.BytesIO(); im.save(b,'PNG',dpi=(dpi,dpi),**k); return b.getvalue(),'png'
def shade(im,seed):
    w,h=im.size; x=np.linspace(0,1,w)[None,:]; y=np.linspace(0,1,h)[:,None]
    g=0.95-0.35*x*y-0.15*(1-x); a=np.asarray(im).astype(float)*g; return Image.fromarray(a.clip(0,255).astype('uint8'))
def colour(im,paper):
    a=np.asarray(im).astype(float)/255; p=np.array(paper)[None,None,:]; o=a[:,:,None]*p+(1-a[:,:,None])*np.array([30,30,35]); return Image.fromarray(o.clip(0,255).astype('uint8'),'RGB')
def seal(im,dpi,cx,cy):
    o=im.convert('RGB'); l=Image.new('RGB',o.size,(255,255,255)); d=ImageDraw.Draw(l); r=int(dpi*0.7)
    d.ellipse([cx-r,cy-r,cx+r,cy+r],outline=(215,40,50),width=dpi//25); d.ellipse([cx-r//2,cy-r//2,cx+r//2,cy+r//2],fill=(220,60,70))
    a=np.asarray(o).astype(float)*np.asarray(l).astype(float)/255; return Image.fromarray(a.astype('uint8'))
def persp(im,k):
    w,h=im.size; q=[(0,0),(0,h),(w,h),(w,0)]; dst=[(w*k,h*k*0.7),(0,h),(w,h*(1-k*0.5)),(w*(1-k*0.6),0)]
    A=[]; B=[]
    for (x,y),(u,v) in zip(dst,q):
        A.append([x,y,1,0,0,0,-u*x,-u*y]); B.append(u); A.append([0,0,0,x,y,1,-v*x,-v*y]); B.append(v)
    c=np.linalg.solve(np.array(A,float),np.array(B,float)); return im.transform((w,h),Image.PERSPECTIVE,tuple(c),Image.BICUBIC,fillcolor=255)
def lowink(im,k): return im.point(lambda v:int(255-(255-v)*k))
def tiff(im,dpi):
    b=io.BytesIO(); im.convert('1',dither=0).save(b,'TIFF',compression='group4',dpi=(dpi,dpi)); return b.getvalue(),'tif'
def kinds(pdf, seed):
    cache = {}

    def P(d):
        if d not in cache:
            cache[d] = pages(pdf, d)
        return cache[d]

    def each(d,f): return [f(im,i) for i,im in enumerate(P(d))]
    K={}
    K['clean300']=lambda:each(300,lambda im,i:png(im,300))
    K['clean200']=lambda:each(200,lambda im,i:png(im,200))
    K['clean150']=lambda:each(150,lambda im,i:png(im,150))
    K['clean100']=lambda:each(100,lambda im,i:png(im,100))
    K['clean75']=lambda:each(75,lambda im,i:png(im,75))
    K['rot3-200']=lambda:each(200,lambda im,i:jpg(noise(blur(rot(im,3 if i%2 else -3),0.6),6,seed*10+i),75,200))
    K['rot1-300']=lambda:each(300,lambda im,i:jpg(noise(blur(rot(im,1 if i%2 else -1.3),0.9),8,seed*10+i),60,300))
    K['noisy200']=lambda:each(200,lambda im,i:jpg(noise(blur(rot(im,0.7),0.7),22,seed*10+i),50,200))
    K['jpeg20-200']=lambda:each(200,lambda im,i:jpg(rot(im,-0.5),20,200))
    K['jpeg20-150']=lambda:each(150,lambda im,i:jpg(rot(im,-0.5),20,150))
    K['blur200']=lambda:each(200,lambda im,i:jpg(noise(blur(rot(im,0.4),1.4),5,seed*10+i),70,200))
    K['poor150']=lambda:each(150,lambda im,i:jpg(noise(lowink(blur(rot(im,1.1),0.9),0.7),18,seed*10+i),40,150))
    K['poor100']=lambda:each(100,lambda im,i:jpg(noise(lowink(blur(rot(im,0.8),0.6),0.8),12,seed*10+i),40,100))
    K['yellow200']=lambda:each(200,lambda im,i:jpg(colour(rot(im,0.6),(240,225,180)),60,200))
    K['seal200']=lambda:each(200,lambda im,i:jpg(seal(colour(rot(im,-0.6),(250,250,248)),200,1150,int(im.size[1]*0.35)),70,200))
    K['grey200']=lambda:each(200,lambda im,i:jpg(shade(rot(im,0.5),i),60,200))
    K['fax200']=lambda:each(200,lambda im,i:tiff(noise(blur(rot(im,0.3),0.5),10,i),200))
    K['bw300']=lambda:each(300,lambda im,i:tiff(noise(blur(rot(im,0.9),0.8),14,i),300))
    K['photo']=lambda:each(240,lambda im,i:jpg(noise(shade(persp(rot(im,1.2),0.02),i),6,seed*10+i),70,72))
    K['down200']=lambda:each(200,lambda im,i:jpg(noise(rot(im.transpose(Image.ROTATE_180),0.6),5,i),75,200))
    K['side200']=lambda:each(200,lambda im,i:jpg(noise(rot(im,0.6).transpose(Image.ROTATE_90),5,i),75,200))
    return K


def main():
    source, out = sys.argv[1:3]
    names = sys.argv[3].split(",") if len(sys.argv) > 3 else sorted(os.path.basename(f)[:-4] for f in glob.glob(f"{source}/*.pdf"))
    for name in names:
        for kind, make in kinds(f"{source}/{name}.pdf", int(name)).items():
            if len(sys.argv) > 4 and kind not in sys.argv[4].split(","):
                continue
            os.makedirs(f"{out}/{kind}", exist_ok=True)
            for number, (data, ending) in enumerate(make()):
                with open(f"{out}/{kind}/{name}-{number:03d}.{ending}", "wb") as file:
                    file.write(data)


main()
