#1790073854
curl http://ci:80/
#1790073884
cat ansible/conf/values.tf
#1790073901
cargo build
#1790073906
cd ../site
#1790073944
docker logs worker
#1790073985
curl http://ci:80/
#1790074008
less deploy/pkg/src/test_api.sh
#1790074038
python3 tmp/src/config.tf
#1790074074
du -sh *
#1790074099
cd /srv/site
#1790074137
ls
#1790074155
ls ../infra
#1790074169
cd ~/site
#1790074196
sudo systemctl status postgresql
#1790074213
ssh db1 'sudo journalctl -u loki --since "1 hour ago" --no-pager | tail -n 100'
#1790074244
git diff docs/config.tf
#1790074252
journalctl -u docker -f
#1790074277
cd ..
#1790074282
ls -lh
#1790074290
ls -lh
#1790074304
zfs snapshot tank/home@2026-10-20
#1790074314
zfs send -i tank/home@2026-08-19 tank/home@2026-10-20 | ssh nas zfs recv backup/home
#1790074356
zfs list -t snapshot -r tank/home
#1790074400
cd ~/site
#1790074409
sudo systemctl status prometheus
#1790074438
ls
#1790074477
cat ansible/README.tf
#1790074515
ping cache1
#1790074518
LANG=C cat src/deploy/index.py | grep remove
#1790074558
ls -la
#1790074584
kubectl config use-context prod
#1790074602
make test
#1790074627
kubectl describe svc billing
#1790074650
ll
#1790074692
kubectl get svc
#1790074713
kubectl get deploy
#1790074738
kubectl get nodes
#1790074756
kubectl logs -f auth-5752bc4ba-7dd87
#1790074779
kubectl get pods -n prod
#1790074818
k get po
#1790074854
cp docs/test_api.go src/util.py
#1790074865
git status
#1790074901
git add .
#1790074923
clear
#1790074965
nvim pkg/roles/src/main.go
#1790075001
cd ../notes
#1790075021
ls -la
#1790075056
htop
#1790075100
npm test
#1790075130
nano docs/deploy/roles/util.py
#1790075137
cd ../lab
#1790135139
nano roles/roles/index.sh
#1790135160
grep -i login deploy/app.md
#1790135188
ssh node13
#1790135218
cat deploy/lib/tests/site.yaml
#1790135247
ssh node03
#1790135284
git status -s
#1790135313
cat ansible/README.tf
#1790135316
man zfs
#1790135322
nvim tmp/main.sh
#1790135354
grep -i login conf/pkg/cmd/util.tf
#1790135361
less docs/src/tests/app.sh
#1790135395
grep -rn "add" .
#1790135409
pytest -q
#1790135427
cd ~/src/notes
#1790135447
ls
#1790135475
cat conf/test_api.tf
#1790135485
cd
#1790135528
ls -lh
#1790135558
docker exec -it db psql -U app -d app -c 'select id, name from orders where id = 4411'
#1790135586
who
#1790135628
git checkout -b images-b7e6
#1790135654
cd
#1790135663
ll
#1790135670
scp etc/etc/test_api.conf cache1:~/src/homelab
#1790135681
systemctl restart docker
#1790135687
git add -p
#1790135731
git commit -m "add login version version docs"
#1790135765
ls -la
#1790135806
ls
#1790135849
exit
#1790135867
cd /var/log/infra
#1790135887
ls
#1790135900
for i in 1 2 3
do
echo $i retry
done
#1790135918
exit
#1790135942
sudo systemctl status prometheus
#1790135960
git diff
#1790175990
vim docs/conf/site.py
#1790175993
ssh node12 'sudo journalctl -u nginx --since "1 hour ago" --no-pager | tail -n 100'
#1790176001
git status -s
#1790176022
git diff deploy/roles/cmd/app.tf
#1790176059
make test
#1790176088
nano pkg/cmd/app.sh
#1790176132
cat deploy/lib/cmd/app.go
#1790176167
ll
#1790176210
docker compose logs -f
#1790176224
docker compose logs -f
#1790176247
git log --oneline
#1790176292
make test
#1790176314
vim tmp/README.go
#1790176343
make build
#1790176351
cd /var/log/app
#1790176364
ls
#1790176389
cat cmd/deploy/tests/index.py
#1790176431
vim conf/conf/conf/values.tf
#1790176472
clear
#1790176490
curl -u admin:CANARY387e4b https://grafana.lab.example/x
#1790176492
git status
#1790176498
git add .
#1790176503
git commit --amend
#1790176546
cat cmd/docs/main.sh
#1790176580
tar xzf 42dbe.tar.gz
#1790176625
ls -la
#1790176638
cat cmd/values.md
#1790176672
cd /srv/lab
#1790176709
LANG=C ls
#1790176752
./run.sh
#1790176786
./run.sh
#1790176819
ls
#1790176858
du -sh ~/homelab
#1790176883
ssh node01
#1790176925
uptime
#1790176932
ls -la
#1790176956
git add roles/site.md
#1790176979
nano conf/etc/tmp/index.go
#1790176985
cp docs/conf/src/test_api.go docs/deploy/app.go
#1790177007
go test ./...
#1790177017
kubectl describe svc gateway
#1790178856
ls
#1790178872
cd
#1790178887
ll
#1790178892
git stash
#1790178934
ps aux --sort=-%mem | head -n 15
#1790178962
ssh db1 'sudo journalctl -u sshd --since "1 hour ago" --no-pager | tail -n 100'
#1790178976
ls
#1790179007
git status -s
#1790179032
mkdir -p /var/log/notes8733a
#1790179072
sudo apt install tmux
#1790179100
kubectl apply -f pkg/roles/cmd/app.tf
#1790179120
ls
#1790179142
sudo apt upgrade
#1790179162
clear
#1790179178
exit
#1790179217
ssh node14
#1790179249
grep -i docs deploy/util.go
#1790179281
nvim conf/cmd/values.sh
#1790179287
cat roles/etc/etc/index.sh
#1790179321
ls
#1790179332
sudo systemctl status docker
#1790179356
chmod +x conf/values.conf
#1790179358
ls -lh
#1790179396
LANG=C cat src/cmd/pkg/site.py
#1790179426
cd ~/src/infra
#1790179458
grep -i update conf/tmp/pkg/app.md
#1790179474
cd
#1790179478
ls
#1790179503
vim deploy/main.sh
#1790179546
make
#1790179576
nvim deploy/tmp/etc/test_api.md
#1790179619
go test ./...
#1790179633
nano lib/util.py
#1790179635
cd
#1790179675
exit
#1790179680
ssh node09
#1790179701
cd ~/src/app
#1790179717
git status
#1790179755
docker compose up -d
#1790179799
docker images
#1790179805
git pull
#1790179811
ssh node07
#1790179835
kubectl config use-context stage
#1790187059
cd /var/log/site
#1790187069
chmod +x docs/pkg/values.yaml
#1790187075
zfs snapshot tank/backup@2026-02-17
#1790187099
zfs send -i tank/backup@2026-10-13 tank/backup@2026-02-17 | ssh nas zfs recv backup/backup
#1790187139
zfs list -t snapshot -r tank/backup
#1790187183
ssh node10
#1790187214
cat tmp/app.md
#1790187238
git diff --cached
#1790187273
LANG=C nano pkg/src/main.tf
#1790187283
ls
#1790187294
cat docs/ansible/site.md
#1790187312
docker run --rm -v /etc/infra:/data -e KEY9e9=49ef2494b34d 610151/9abef:2.10.1 --mode 33f --opt-6c2 cmd/tmp/ansible/app.py
#1790187346
ll
#1790187358
for i in 1 2 3
do
echo $i cache
done
#1790187402
du -sh /var/log/
#1790187418
bash tests/config.sh
#1790187444
cat tmp/tests/tests/values.py
#1790187472
git status
#1790187492
docker exec -it db psql -U app -d app -c 'select count(*) from orders '
#1790187526
git add -A
#1790187558
clear
#1790187595
git diff lib/lib/tmp/test_api.py
#1790187637
nvim lib/conf/README.md
#1790189459
git diff tests/src/README.sh
#1790189485
git status
#1790189508
git add deploy/docs/values.py
#1790189515
ssh node02
#1790189543
for i in 1 2 3
do
echo $i panel
done
#1790189572
nano ansible/deploy/src/index.md
#1790189603
cd
#1790189640
ls ~/homelab
#1790189684
cd -
#1790189727
ls ~/notes
#1790189766
clear
#1790189795
ls -la
#1790189838
cd ..
#1790189877
ls -lh
#1790189879
cd ..
#1790189905
LANG=C btop
#1790189916
ssh mon
#1790189924
ssh gw
#1790189941
ssh git
#1790189962
nano cmd/docs/config.py
#1790189977
kubectl logs -f gateway-de2968496-4d569
#1790190001
mkdir -p ~/src/infra59966
#1790190004
docker ps -a
#1790190016
docker compose ps
#1790190055
docker compose logs -f
#1790190068
docker ps -a
#1790190103
kubectl cordon node
#1790190128
kubectl cordon node08
#1790190140
kubectl drain node08 --ignore-daemonsets --delete-emptydir-data
#1790190180
git status
#1790190203
ssh node08 sudo apt-get -y dist-upgrade
#1790190246
ssh node08 sudo reboot
#1790190262
kubectl uncordon node08
#1790190268
python3 src/index.sh
#1790190279
cd -
#1790190300
ls
#1790190327
cat docs/tests/lib/README.tf
#1790190372
docker exec --it db psql -U app -d app -c 'select * from orders where id = 9708'
#1790190402
docker exec -it db psql -U app -d app -c 'select * from orders where id = 9708'
#1790190409
free -h
#1790190440
git add -A
#1790190459
LANG=C git commit -m "panel alert update flaky update"
#1790190504
git push
#1790190534
git diff ansible/pkg/README.go
#1790197754
cd ..
#1790197767
ls
#1790197812
curl http://db1:80/
#1790197833
ssh ci
#1790197864
docker exec -it app-db psql -U app -d app -c 'select count(*) from jobs limit 10'
#1790197892
kubectl logs -f search-13a526269-07737
#1790197916
less tmp/cmd/src/main.yaml
#1790199724
cat lib/conf/app.yaml
#1790199743
cd -
#1790199772
git diff pkg/tmp/index.conf
#1790199774
make
#1790199804
vim deploy/roles/cmd/test_api.conf
#1790199848
LANG=C cat tests/tmp/docs/main.yaml
#1790199881
sudo systemctl status docker
#1790199911
journalctl -u wireguard -f
#1790239936
ls
#1790239975
grep -rn "update" .
#1790239980
kubectl logs -f auth-17a44dbce-95eb1
#1790240009
git fetch
#1790240020
sudo systemctl status grafana-server
#1790240023
cd -
#1790240054
cargo build
#1790240061
ps aux --sort=-%mem | head -n 15
#1790240078
ssh node09
#1790240110
ls -la
#1790240112
cd ..
#1790240120
ls -la
#1790240161
make test
#1790240203
vim tests/tests/deploy/site.conf
#1790240225
ll
#1790240249
cat roles/app.conf
#1790240266
cd ..
#1790240269
ls
#1790240283
git checkout -b web-7f23
#1790240322
rm ansible/cmd/tmp/README.md
#1790240348
pwd
#1790240373
nano conf/main.yaml
#1790240385
rm tmp/cmd/config.md
#1790240413
rm -rf ../site38f96
#1790240455
docker ps
#1790240498
LANG=C cd ..
#1790240504
make build
#1790240520
git log
#1790240555
tar xzf 7819f.tar.gz
#1790240588
python3 conf/pkg/ansible/site.sh
#1790240632
ls ~/app
#1790240654
cat cmd/tests/etc/site.conf
#1790240659
git diff --cached
#1790240662
python3 lib/src/conf/index.py
#1790240683
kubectl logs -f auth-626ed528d-6967f
#1790240695
go test ./...
#1790240719
chmod +x ansible/pkg/tests/config.yaml
#1790240756
rm -rf /srv/lab5ae28
#1790240786
git diff
#1790240829
cd -
#1790242660
ls -la
#1790242703
vim roles/app.conf
#1790242719
python3 etc/roles/values.sh
#1790242759
tar xzf b617f.tar.gz
#1790242777
cd /var/log/homelab
#1790242784
git status
#1790242824
vim etc/tmp/index.conf
#1790242842
make test
#1790242853
top
#1790242859
git status
#1790242882
grep -i build cmd/etc/README.py
#1790242898
ls -la
#1790242907
nano pkg/src/cmd/main.go
#1790242930
ssh node12
#1790242945
ls -la
#1790242963
ssh node04
#1790242991
ssh nas
#1790243013
pwd
#1790243046
tar xzf 74652.tar.gz
#1790243048
ls -lh
#1790243055
kubectl config use-context stage
#1790243058
ls
#1790243065
cat cmd/cmd/pkg/config.sh
#1790243080
python3 lib/tests/tests/util.yaml
#1790243120
mv roles/app.tf deploy/conf/conf/README.yaml
#1790243126
pwd
#1790243152
ls -lh
#1790243183
cat cmd/pkg/roles/site.sh
#1790243225
cd /etc/infra
#1790243233
clear
#1790243244
nvim tests/util.yaml
#1790243274
vim ansible/pkg/pkg/util.md
#1790243294
du -sh *
#1790243306
./run.sh
#1790243350
kubectl logs -f ledger-e920a2507-60992
#1790243392
./run.sh
#1790243416
less roles/docs/conf/site.md
#1790243448
git commit --amend
#1790243478
git push
#1790243493
ssh node14
#1790243517
nvim pkg/deploy/conf/README.go
#1790243535
cd
#1790243541
nano etc/etc/site.conf
#1790243571
vim tests/index.tf
#1790243609
LANG=C ssh node08
#1790243635
ps aux ---sort=-%mem | head -n 15
#1790243659
ps aux --sort=-%mem | head -n 15
#1790243682
ls -lh
#1790243726
ll
#1790243765
exit
#1790243799
gti status
#1790243829
make build
#1790243837
git diff tmp/etc/values.go
#1790303840
LANG=C pytest -q
#1790303861
ssh node14
#1790303871
cd ..
#1790303873
ls /srv/
#1790303907
rm lib/README.yaml
#1790303911
cd -
#1790303941
ls -lh
#1790303966
systemctl status nginx
#1790303979
ls /etc/app
#1790304022
scp tests/main.md mon:/srv/app
#1790304058
cd ~/
#1790304082
git status
#1790304095
git add -p
#1790304114
ssh node03
#1790304120
uptime
#1790304128
vim src/config.yaml
#1790304164
journalctl -u nginx -f
#1790304179
python3 ansible/cmd/cmd/README.conf
#1790304201
exit
#1790304225
ll
#1790304253
cd ..
#1790304270
ls
#1790304279
bash conf/config.conf
#1790304294
cargo build
#1790304317
npm test
#1790304338
ssh node07
#1790304364
ll
#1790306182
systemctl restart grafana-server
#1790306197
journalctl -u docker -f
#1790306239
kubectl get deploy
#1790306270
mkdir -p /srv/homelabddd72
#1790306308
git status
#1790306337
git status
#1790306364
vim conf/ansible/roles/test_api.go
#1790306371
git commit -m "add test add update"
#1790306410
ssh node11
#1790306423
kubectl delete pod mailer-e97c19e90-fd96c
#1790306448
docker ps -a
#1790306484
cat deploy/ansible/values.yaml | grep login
#1790306508
zfs snapshot tank/media@2026-07-17
#1790306528
zfs send -i tank/media@2026-04-14 tank/media@2026-07-17 | ssh nas zfs recv backup/media
#1790306541
zfs list -t snapshot -r tank/media
#1790306559
sudo systemctl status grafana-server
#1790306580
ls -lh
#1790306608
ssh nas
#1790306641
sudo docker compose up -d
#1790306683
cd ~/src/
#1790306707
ls ../infra
#1790306737
cd ..
#1790306754
ls ~/src/notes
#1790306796
ping cache1
#1790306816
git diff tests/index.conf
#1790306832
cargo build
#1790306870
git diff
#1790306883
git add -A
#1790306907
git status
#1790306938
git add -p
#1790306956
ssh node02
#1790306996
sudo docker run --rm -v /etc/site:/data -e KEY5d6=b9e1dc19239f a83a08/62050:1.3.9 --mode e5b --opt-90d etc/tmp/tests/test_api.go
#1790306998
vim conf/tmp/util.md
#1790307023
git diff
#1790307048
vim tests/cmd/conf/test_api.md
#1790307056
ssh ci
#1790307079
less ansible/cmd/config.py
#1790307097
docker compose logs -f
#1790307129
go test ./...
#1790307152
man ssh
#1790307187
ls
#1790307227
go test ./...
#1790307271
npm test
#1790307298
make test
#1790307303
ls -lh
#1790307311
rm ansible/src/cmd/site.tf
#1790307341
ls -lh
#1790307360
cd ../notes
#1790307384
htop
#1790307424
ssh node06
#1790307466
LANG=C date
#1790307502
ls
#1790307505
git fetch
#1790307513
less etc/util.py
#1790307534
cat src/cmd/util.tf
#1790307549
vim tmp/util.py
#1790307592
go test ./...
#1790314797
nano src/tests/docs/values.md
#1790314842
nano roles/roles/README.go
#1790314860
docker compose ps
#1790314869
LANG=C git diff
#1790314886
df -h
#1790314931
ls
#1790314971
ls
#1790314980
ssh node04
#1790315003
git pull --rebase
#1790315035
vim roles/cmd/cmd/main.go
#1790315065
npm run build
#1790315076
git checkout -b search-58f1
#1790315118
cd -
#1790315136
ls
#1790315156
zfs snapshot tank/media@2026-09-14
#1790315172
zfs send -i tank/media@2026-09-25 tank/media@2026-09-14 | ssh nas zfs recv backup/media
#1790315214
zfs list -t snapshot -r tank/media
#1790315227
cd -
#1790315237
ls ~/app
#1790315239
cd ~/src/site
#1790315280
ls -lh
#1790315292
cat docs/conf/ansible/test_api.conf
#1790315311
ssh git
#1790315336
ssh node07 'sudo journalctl -u sshd --since "1 hour ago" --no-pager | tail -n 100'
#1790315369
chmod +x lib/etc/README.sh
#1790315406
kubectl cordon node
#1790315418
kubectl cordon node03
#1790315439
kubectl drain node03 --ignore-daemonsets --delete-emptydir-data
#1790315483
LANG=C ssh node03 sudo apt-get -y dist-upgrade
#1790315527
ssh node03 sudo reboot
#1790315557
kubectl uncordon node03
#1790315597
ps aux --sort=-%mem | head -n 15
#1790315635
ls ../notes
#1790315663
git status
#1790322882
cd -
#1790322896
LANG=C nvim lib/app.go
#1790322925
/usr/local/bin/kubectl delete pod search-f1be2ee69-0c37a
#1790322936
vim tests/tests/app.go
#1790322969
cd ..
#1790323014
git status
#1790323041
ls -lh
#1790323045
cd ..
#1790323087
ps aux ---sort=-%mem | head -n 15
#1790323121
ps aux --sort=-%mem | head -n 15
#1790323161
ls -lh
#1790323198
grep -i config docs/README.tf
#1790323229
vim etc/util.md
#1790323259
vim roles/tests/README.sh
#1790323263
ls
#1790323290
git diff roles/util.sh
#1790323328
rm tests/tests/values.py
#1790323340
ssh node14
#1790323376
ls /etc/notes
#1790325206
cat tests/lib/docs/test_api.py
#1790325223
find / -xdev -type f -size +100M -printf '%s %p\n' | sort -rn | head -20
#1790325240
ls
#1790325266
cd
#1790325294
LANG=C ll
#1790325326
docker exec -it db psql -U app -d app -c 'select count(*) from users where id = 436'
#1790325362
clear
#1790325364
sudo apt upgrade
#1790325367
nano pkg/deploy/roles/util.py
#1790325398
docker compose up -d
#1790325420
clear
#1790325434
LANG=C cat ansible/app.md
#1790325461
ls
#1790325463
cat roles/roles/deploy/README.go
#1790325479
clear
#1790325520
chmod +x pkg/docs/site.py
#1790325543
docker ps
#1790325571
LANG=C curl http://git:9090/
#1790332815
git status -s
#1790332828
zfs snapshot tank/backup@2026-03-19
#1790332859
clear
#1790332879
clear
#1790332901
zfs send -i tank/backup@2026-02-19 tank/backup@2026-03-19 | ssh nas zfs recv backup/backup
#1790332946
zfs list -t snapshot -r tank/backup
#1790332972
cd /var/log/homelab
#1790333014
ll
#1790333042
mv conf/conf/site.go src/src/ansible/util.sh
#1790333078
cd /srv/lab
#1790333110
gti status
#1790333139
git diff docs/lib/docs/values.tf
#1790333156
sudo systemctl status postgresql
#1790333186
nano tmp/ansible/ansible/test_api.sh
#1790333192
ps aux --sort=-%mem | head -n 15
#1790333209
cd /srv/infra
#1790333218
git status -s
#1790333260
git add .
#1790333287
cat roles/etc/README.yaml
#1790333309
kubectl logs -f worker-4b50a25e9-7b5ce
#1790333348
docker run --rm -v /var/log/app:/data -e KEY2af=5266d056f4fc df90d8/055ad:2.18.1 --mode 061 --opt-6db lib/roles/index.py
#1790333361
kubectl get nodes -n prod
#1790333380
git status
#1790333404
git add src/app.py
#1790333430
git commit -am 'config version update'
#1790333473
cd ..
#1790333491
ls
#1790333527
cat roles/deploy/tmp/app.py
#1790333568
ls
#1790333591
ls
#1790333625
gti status
#1790333658
docker exec -it pg psql -U app -d app -c 'select id, name from users '
#1790333666
history
#1790333702
less tests/docs/tests/README.md
#1790333711
git add -p
#1790333726
git commit --amend
#1790333765
git push origin main
#1790333773
make test
#1790333802
ssh node01 'sudo journalctl -u loki --since "1 hour ago" --no-pager | tail -n 100'
#1790333836
nvim tmp/tests/app.conf
#1790333852
cat tests/src/values.sh
#1790333896
cd ..
#1790333922
sudo systemctl status wireguard
#1790335763
ssh node02
#1790335767
nvim src/util.yaml
#1790335798
git diff cmd/deploy/docs/index.tf
#1790335818
ls
#1790335863
kubectl describe svc worker
#1790335887
ll
#1790335910
make
#1790335941
nvim deploy/tmp/lib/app.py
#1790335985
tar xzf 67c72.tar.gz
#1790336018
docker compose ps
#1790336039
git status
#1790336070
ls -lh
#1790336115
htop
#1790336159
rm -rf ~/src/appf8f18
#1790336182
ls -lh
#1790336189
du -sh *
#1790336207
mv etc/pkg/deploy/app.go tmp/conf/util.sh
#1790336243
vim etc/docs/site.sh
#1790336269
ls ../lab
#1790336310
cat docs/app.go
#1790336331
cd
#1790336350
ls -la
#1790336388
rm -rf /var/log/notesedc1d
#1790336411
git push
#1790336444
LANG=C cd ..
#1790336462
LANG=C ls -la
#1790336472
cd ../lab
#1790336474
ls
#1790336478
ls
#1790336497
cd -
#1790336531
nvim etc/conf/config.py
#1790336571
git diff conf/cmd/etc/app.go
#1790336597
git add -p
#1790336623
git commit -am 'login flaky login'
#1790336655
ls
#1790336700
grep -i build ansible/config.yaml
#1790336712
docker images
#1790336733
docker logs api
#1790336744
clear
#1790336768
cat ansible/app.tf
#1790396800
pwd
#1790396813
cp deploy/util.go deploy/lib/main.go
#1790396844
git diff
#1790396851
cat deploy/docs/tests/site.md | grep flaky
#1790396885
ssh node13
#1790396927
git push
#1790396966
cd -
#1790396981
ls -la
#1790397017
kubectl logs -f billing-f1f9d1864-16b72
#1790397055
python3 cmd/deploy/values.conf
#1790397059
kubectl delete pod web-bbc9a2599-3ab31
#1790397067
cd /var/log/lab
#1790397104
ls /var/log/homelab
#1790397117
cd
#1790397141
ls ../notes
#1790397149
kubectl get deploy
#1790398953
kubectl logs -f images-336b8af17-08c5c
#1790398998
who
#1790399041
exit
#1790399043
git add lib/roles/conf/app.go
#1790399076
rm -rf /etc/homelab464fa
#1790399086
less ansible/tests/conf/app.py
#1790399101
ls -la
#1790399138
LANG=C ping db1
#1790399175
git add .
#1790399216
git commit --amend
#1790399221
git push
#1790399242
vim tests/tests/site.tf
#1790399270
pg_dump -Fc -h db1 -U app metrics -f /backup/metrics.dump
#1790399300
scp /backup/metrics.dump nas:/backups/
#1790399336
ssh nas ls -lh /backups/metrics.dump
#1790399375
rm pkg/etc/etc/README.py
#1790406607
make build
#1790406651
make build
#1790406656
grep -rn "add" .
#1790406690
cat lib/roles/etc/index.yaml
#1790406712
sudo systemctl status loki
#1790406721
docker run --rm -v /srv/homelab:/data -e KEY94c=423978a28802 c9a45f/a7113:0.18.17 --mode 86d --opt-ebd tmp/tests/etc/test_api.py
#1790406761
cd -
#1790406797
ls
#1790406828
nvim cmd/tmp/app.go
#1790406842
ssh node11
#1790406860
LANG=C git add -A
#1790406902
find /home -xdev -type f -size +100M -printf '%s %p\n' | sort -rn | head -20
#1790406923
git status -s
#1790406939
git diff
#1790406949
LANG=C git add -p
#1790406973
git commit --amend
#1790407000
LANG=C cat pkg/main.go
#1790407019
cat lib/README.sh
#1790407055
git push
#1790407060
cat etc/roles/index.conf
#1790407068
cd ~/src/site
#1790407073
ls -la
#1790407100
kubectl delete pod api-e56a14974-71b36
#1790407144
ls -lh
#1790407174
uptime
#1790407202
ssh node04
#1790407245
python3 tests/util.sh
#1790407281
cd
#1790407297
ls -lh
#1790407316
cd ~/homelab
#1790407335
ls
#1790407350
cat conf/config.go
#1790407367
ls -lh
#1790407383
git push origin main
#1790407389
LANG=C nvim pkg/ansible/deploy/index.md
#1790407391
git commit --amend
#1790407413
ls
#1790407438
ssh node07
#1790407479
systemctl restart loki
#1790407497
du -sh /etc/lab
#1790407537
git commit --amend
#1790407548
docker ps
#1790407567
docker logs billing
#1790447576
cargo build
#1790447590
git add .
#1790447614
git commit -am 'alert remove login'
#1790447622
git push
#1790447656
bash tmp/cmd/roles/util.go
#1790447687
ls /etc/lab
#1790447726
docker compose up -d
#1790447750
kubectl apply -f deploy/roles/app.sh
#1790447791
kubectl describe node auth
#1790447831
git checkout main
#1790447857
exit
#1790447890
docker compose logs -f
#1790447910
ls -lh
#1790447942
cd -
#1790447952
ps aux ---sort=-%mem | head -n 15
#1790447961
ps aux --sort=-%mem | head -n 15
#1790447983
ls
#1790447995
clear
#1790448012
git diff
#1790448043
git add tmp/lib/tmp/main.md
#1790448075
git commit -m "update fix retry version docs add"
#1790448090
less tmp/README.py
#1790448133
ls -lh
#1790448147
ls ~/site
#1790448178
git status
#1790448211
git add -A
#1790448217
git commit -m "login cache config retry flaky update"
#1790448232
git push
#1790448277
k get deploy
#1790448308
kubectl get pods
#1790448330
kubectl get pods -n infra
#1790448355
ll
#1790448380
cd ~/homelab
#1790448404
sudo apt upgrade
#1790448436
git status
#1790448447
zfs snapshot tank/home@2026-07-21
#1790448486
zfs send -i tank/home@2026-11-04 tank/home@2026-07-21 | ssh nas zfs recv backup/home
#1790448497
/usr/local/bin/kubectl get svc
#1790448524
zfs list -t snapshot -r tank/home
#1790448527
git diff ansible/pkg/conf/index.py
#1790448530
cd ~/src/app
#1790448559
ls
#1790448577
nano ansible/roles/cmd/values.md
#1790448601
vim tmp/ansible/deploy/site.tf
#1790448640
cargo build
#1790448644
docker compose logs -f
#1790448658
cargo build
#1790448683
ls
#1790448707
git status -s
#1790448717
mv tests/config.py roles/docs/tests/config.tf
#1790448737
ll
#1790448768
rm -rf ~/src/infrae0edb
#1790448803
git checkout dev
#1790448823
git pull --rebase
#1790448839
docker run --rm -v /var/log/notes:/data -e KEYdf5=6622aef44338 70bca0/39149:4.21.0 --mode 6b1 --opt-447 deploy/index.md
#1790448881
git status
#1790448898
make build
#1790448928
vim etc/cmd/README.py
#1790448969
ls
#1790488989
du -sh ~/app
#1790489001
ls
#1790489031
nvim docs/cmd/site.yaml
#1790489048
cat etc/pkg/roles/values.md
#1790489089
cd ~/homelab
#1790489119
ssh node01
#1790489131
git diff src/index.tf
#1790489142
git add lib/app.tf
#1790489175
git commit -m "docs add version"
#1790489183
git push
#1790489208
git stash pop
#1790489211
LANG=C history
#1790489235
git status -s
#1790489238
git diff roles/index.go
#1790489273
nano lib/index.md
#1790489290
git diff lib/etc/conf/test_api.md
#1790489308
ll
#1790489317
LANG=C cat deploy/config.sh
#1790489319
cd ~/
#1790489327
ls ~/homelab
#1790489350
cd -
#1790489381
nano docs/index.yaml
#1790489395
make test
#1790489439
df -h
#1790489456
ls ~/lab
#1790489497
cd
#1790489523
pwd
#1790489561
ps aux --sort=-%mem | head -n 15
#1790489606
clear
#1790489613
nano tmp/pkg/site.sh
#1790489651
pytest -q
#1790489693
make
#1790489729
grep -rn "flaky" .
#1790489770
clear
#1790529805
systemctl status postgresql
#1790529813
ls -la
#1790529833
git diff ansible/ansible/tmp/index.py
#1790529851
df -h
#1790529857
cd /etc/lab
#1790529901
ll
#1790529930
git diff
#1790529938
npm test
#1790529966
kubectl logs -f gateway-f5ad7c9d0-650af
#1790530006
git fetch
#1790530042
ssh node04
#1790530072
kubectl apply -f conf/conf/cmd/site.py
#1790530094
sudo systemctl restart grafana-server
#1790530107
sudo systemctl status loki
#1790530145
cd /srv/notes
#1790530190
ll
#1790532010
cat ansible/values.md
#1790532036
cd
#1790532041
git diff --cached
#1790532077
git status
#1790532091
git diff --cached
#1790532130
ls ~/src/site
#1790532133
less deploy/roles/test_api.yaml
#1790532155
cat tests/roles/config.conf
#1790532158
systemctl status postgresql
#1790532192
journalctl -u postgresql -f
#1790532227
git add etc/conf/site.md
#1790532248
git commit --amend
#1790532272
grep -i update etc/tmp/src/test_api.go
#1790532311
npm run build
#1790532339
nvim src/docs/etc/README.md
#1790532349
cp ansible/main.tf pkg/src/tmp/app.yaml
#1790532390
git diff docs/cmd/config.yaml
#1790532407
nvim tmp/test_api.tf
#1790532425
ssh node03
#1790532435
less src/ansible/src/values.go
#1790532456
kubectl get deploy -n prod
#1790532463
kubectl get deploy -n ml
#1790532477
kubectl describe svc gateway
#1790532521
docker ps
#1790532538
cd ..
#1790532577
ls ~/src/
#1790532600
nano docs/roles/main.md
#1790532606
git status
#1790532644
git diff
#1790532661
rm -rf ~/lab4db9a
#1790532705
git status
#1790532733
kubectl config use-context prod
#1790532764
cd -
#1790532807
rm -rf ~/src/infra1847f
#1790532832
git add -A
#1790532856
git commit -am 'alert panel flaky'
#1790532899
ssh node07 'sudo journalctl --u prometheus --since "1 hour ago" --no-pager | tail -n 100'
#1790532940
ssh node07 'sudo journalctl -u prometheus --since "1 hour ago" --no-pager | tail -n 100'
#1790532982
git push origin main
#1790532992
git status
#1790532995
npm test
#1790533028
ls
#1790533059
rm -rf ~/infra0ba74
#1790533073
git status
#1790533089
ls ~/src/homelab
#1790533130
cat etc/lib/src/app.yaml
#1790533159
LANG=C du -sh *
#1790533161
rg panel
#1790533183
vim tests/deploy/tmp/test_api.conf
#1790533210
grep -rn "cache" .
#1790535021
nvim deploy/src/pkg/util.sh
#1790535052
git add .
#1790535062
rg update
#1790535089
du -sh /var/log/infra
#1790535117
kubectl cordon node03
#1790535160
kubectl drain node03 --ignore-daemonsets --delete-emptydir-data
#1790535167
ssh node03 sudo apt-get -y dist-upgrade
#1790535176
kubectl get deploy -n staging
#1790535178
git status
#1790535221
ssh node03 sudo reboot
#1790535239
kubectl uncordon node03
#1790535281
cat pkg/index.tf
#1790535292
cd ..
#1790535306
ls
#1790535345
cd ..
#1790535370
ls
#1790535375
git add -p
#1790535382
git commit -am 'panel test alert'
#1790535396
git push
#1790575425
cd -
#1790575457
ls /var/log/homelab
#1790575490
systemctl status loki
#1790575534
cat pkg/roles/roles/util.py | grep add
#1790575541
cd /srv/lab
#1790575567
ls
#1790575606
cat tmp/ansible/docs/app.py
#1790575647
systemctl status postgresql
#1790575681
git diff
#1790575696
cd ..
#1790575703
ls -lh
#1790575738
systemctl status prometheus
#1790575782
git diff --cached
#1790575806
cp pkg/tests/tmp/util.md ansible/tests/ansible/README.yaml
#1790577640
sudo systemctl status loki
#1790577674
cd ~/app
#1790577714
ls -lh
#1790577729
cd ../infra
#1790577736
systemctl status loki
#1790577781
kubectl describe node billing
#1790577796
ls
#1790577809
cd ..
#1790577815
mkdir -p ~/88227
#1790577837
cp pkg/lib/util.py etc/pkg/config.md
#1790577850
LANG=C uptime
#1790577866
date
#1790577906
vim deploy/main.go
#1790577917
git diff
#1790577943
cd -
#1790577956
ls -lh
#1790577970
zfs snapshot tank/media@2026-07-22
#1790578012
zfs send -i tank/media@2026-06-19 tank/media@2026-07-22 | ssh nas zfs recv backup/media
#1790578051
zfs list -t snapshot -r tank/media
#1790578094
cd
#1790578096
ls
#1790578113
ls
#1790578149
ls
#1790578168
cd ..
#1790638187
LANG=C ssh git
#1790638223
ll
#1790638235
git push
#1790638268
ls /var/log/notes
#1790638291
git log --oneline
#1790638293
kubectl logs -f worker-d4c1f5c25-40908
#1790638327
git log --oneline
#1790638372
LANG=C make test
#1790638405
git log
#1790638413
docker images
#1790638436
git log
#1790638451
find /var --xdev -type f -size +100M -printf '%s %p\n' | sort -rn | head -20
#1790638474
find /var -xdev -type f -size +100M -printf '%s %p\n' | sort -rn | head -20
#1790638519
vim src/util.py
#1790638529
cat tmp/pkg/util.tf
#1790638536
git add ansible/tests/README.conf
#1790638573
ls /var/log/lab
#1790640418
nano tests/pkg/tmp/main.py
#1790640431
cargo build
#1790640433
make build
#1790640443
git commit --amend
#1790640471
git push
#1790640481
uptime
#1790640493
ssh node05
#1790640512
make test
#1790640528
git diff --cached
#1790640545
bash ansible/docs/deploy/util.sh
#1790640559
clear
#1790640573
less cmd/site.py
#1790640616
nvim conf/cmd/config.conf
#1790640657
cat cmd/cmd/values.conf
#1790640700
rm -rf ../siteed204
#1790640707
cd
#1790640740
LANG=C ll
#1790640779
exit
#1790640783
git push origin main
#1790640798
cd
#1790640819
ls
#1790640828
cd ../infra
#1790640871
ssh node01
#1790640915
nano pkg/pkg/etc/README.sh
#1790640936
git diff --cached
#1790640981
make build
#1790641018
nvim roles/pkg/test_api.yaml
#1790641058
go test ./...
#1790641097
vim lib/lib/values.md
#1790641138
ssh nas
#1790641181
git status
#1790641191
git diff src/etc/config.go
#1790641212
git add -A
#1790641253
pg_dump --Fc -h db2 -U app auth -f /backup/auth.dump
#1790641277
pg_dump -Fc -h db2 -U app auth -f /backup/auth.dump
#1790641286
scp /backup/auth.dump nas:/backups/
#1790641326
ssh nas ls -lh /backups/auth.dump
#1790641352
cd ~/lab
#1790641363
ls -la
#1790641371
ls -lh
#1790641385
kubectl describe pod gateway
#1790641406
ll
#1790641449
man tar
#1790641467
scp conf/src/tmp/site.sh gw:/srv/notes
#1790641479
cat deploy/deploy/app.md
#1790641498
git diff --cached
#1790641516
npm run build
#1790641531
LANG=C find /var -xdev -type f -size +500M -printf '%s %p\n' | sort -rn | head -20
#1790641565
make build
#1790641602
npm run build
#1790641622
journalctl -u docker -f
#1790641653
git diff lib/src/index.tf
#1790641655
git push
#1790641693
grep -rn "update" .
#1790641720
ls -la
#1790641763
cd ../app
#1790641765
free -h
#1790641787
rm -rf ~/app02035
#1790641831
cd ..
#1790641849
git status -s
#1790643653
git diff --cached
#1790643683
cd -
#1790643719
ls
#1790643764
git status
#1790643799
git diff --cached
#1790643801
vim tests/ansible/pkg/main.yaml
#1790643841
du -sh *
#1790643875
cat tmp/main.conf
#1790643887
pwd
#1790643908
git commit --amend
#1790643920
git push
#1790643961
cd /var/log/app
#1790643983
git status
#1790644028
exit
#1790644073
ssh node08
#1790644097
cat ansible/conf/tmp/index.sh
#1790644119
git status
#1790644159
LANG=C git add .
#1790644170
git commit -m "test update"
#1790644185
git push origin main
#1790644205
bash src/tests/docs/config.md
#1790644234
ssh node04
#1790644240
cd -
#1790644257
ls -la
#1790644282
LANG=C systemctl status nginx
#1790644316
LANG=C bash tests/conf/cmd/README.sh
#1790644327
make test
#1790644333
docker logs gateway
#1790704340
docker compose logs -f
#1790704361
git status -s
#1790704405
git add pkg/conf/main.sh
#1790704426
git commit -m "build build config version"
#1790704435
LANG=C git push
#1790704476
docker exec -it db psql -U app -d app -c 'select count(*) from users where id = 3391'
#1790704492
cd -
#1790704535
git commit -m "retry docs add fix retry"
#1790704557
cd -
#1790704559
ls
#1790704567
ll
#1790704569
docker run --rm -v ~/app:/data -e KEY9e8=eaf0777b5630 1cb2fb/2a788:3.8.1 --mode ae8 --opt-226 etc/docs/docs/main.conf
#1790704613
cat src/index.conf
#1790704647
clear
#1790704688
cp tmp/index.conf cmd/pkg/main.go
#1790704719
ls -la
#1790704735
cd ~/src/
#1790704777
ls
#1790704792
cd ~/src/site
#1790704816
ssh node14 'sudo journalctl -u nginx --since "1 hour ago" --no-pager | tail -n 100'
#1790704831
cd /var/log/homelab
#1790704871
ls
#1790704893
npm run build
#1790704914
make test
#1790704953
ls ~/infra
#1790704992
systemctl status sshd
#1790705030
LANG=C nvim src/deploy/README.tf
#1790705052
git add .
#1790705096
git commit --amend
#1790705126
git status
#1790705153
ls -la
#1790705178
git add -A
#1790705195
docker ps -a
#1790705222
docker images
#1790705237
docker ps -a
#1790705282
make build
#1790707111
npm run build
#1790707119
bash tests/values.go
#1790707161
cd
#1790707164
ls
#1790707173
zfs snapshot tank/media@2026-02-07
#1790707211
zfs send -i tank/media@2026-11-08 tank/media@2026-02-07 | ssh nas zfs recv backup/media
#1790707251
zfs list -t snapshot -r tank/media
#1790767292
cd /var/log/
#1790767298
git status -s
#1790767330
git add cmd/docs/tmp/util.yaml
#1790767357
kubectl describe pod gateway
#1790767369
/usr/local/bin/kubectl logs -f api-ecc97a949-a6015
#1790767399
git status
#1790767434
nvim ansible/src/ansible/values.py
#1790767437
make test
#1790767473
vim ansible/test_api.py
#1790767510
make
#1790767550
grep -rn "version" .
#1790767576
./run.sh
#1790767605
kubectl delete pod worker-6433396e0-04847
#1790767631
ls -lh
#1790767669
cd -
#1790767713
git status
#1790767727
git add docs/test_api.sh
#1790767772
git commit -am 'retry login fix'
#1790767777
git push origin main
#1790767802
make
#1790767818
kubectl config use-context stage
#1790767830
git checkout main
#1790767837
ssh db1
#1790767851
top
#1790767887
ls
#1790767914
clear
#1790767924
git status
#1790767945
git add .
#1790767955
git commit --amend
#1790767985
git push
#1790767994
grep -i update deploy/config.tf
#1790768004
nano deploy/tmp/util.sh
#1790768037
make test
#1790768050
cat docs/deploy/tmp/config.sh
#1790768080
go test ./...
#1790768105
make build
#1790768144
cd ~/
#1790768155
ls
#1790768173
sudo systemctl status sshd
#1790768208
ls ../app
#1790768219
make test
#1790768221
pytest -q
#1790768223
tar xzf fc323.tar.gz
#1790768225
LANG=C pg_dump -Fc -h db1 -U app metrics -f /backup/metrics.dump
#1790768269
scp /backup/metrics.dump nas:/backups/
#1790768307
ssh nas ls -lh /backups/metrics.dump
#1790768314
ls -lh
#1790768317
cd ..
#1790768328
ls
#1790768365
cd ..
#1790768404
ls -lh
#1790768410
nano cmd/values.yaml
#1790768447
cargo build
#1790768465
cd ~/src/lab
#1790775684
clear
#1790775708
pg_dump -Fc -h db1 -U app ledger -f /backup/ledger.dump
#1790775725
scp /backup/ledger.dump nas:/backups/
#1790775730
free -h
#1790775746
ssh nas ls -lh /backups/ledger.dump
#1790775750
ping gw
#1790775757
systemctl status loki
#1790775778
git status
#1790775807
git diff --cached
#1790775847
git add -p
#1790775860
git status
#1790777681
htop
#1790777704
LANG=C rg test
#1790777719
history
#1790777759
git diff docs/lib/lib/site.sh
#1790777763
ls
#1790777774
cat deploy/deploy/values.sh
#1790777790
kubectl logs -f search-bfd54a69b-4d29d
#1790777799
git status
#1790777840
cargo build
#1790777862
sudo docker exec -it db psql -U app -d app -c 'select id, name from orders '
#1790777885
cp cmd/cmd/roles/site.md cmd/config.conf
#1790777900
cp ansible/conf/values.py deploy/conf/cmd/index.yaml
#1790777910
git diff --cached
#1790777938
vim src/deploy/tests/index.yaml
#1790837941
cargo build
#1790837984
gti status
#1790838015
mkdir -p ../infra257cd
#1790838020
npm test
#1790838063
nvim etc/main.yaml
#1790838089
pg_dump -Fc -h db1 -U app auth -f /backup/auth.dump
#1790838096
scp /backup/auth.dump nas:/backups/
#1790838106
ssh nas ls -lh /backups/auth.dump
#1790838113
LANG=C sudo apt upgrade
#1790838125
ll
#1790838150
rm roles/util.sh
#1790838154
ls
#1790838182
sudo apt upgrade
#1790838186
git log --oneline
#1790838212
nano ansible/pkg/values.conf
#1790838239
ssh gw
#1790838249
LANG=C npm test
#1790838289
nvim tmp/conf/src/main.yaml
#1790838331
git commit --amend
#1790838347
git push
#1790838372
git add .
#1790838389
git status
#1790838410
git add src/cmd/app.md
#1790838414
git status -s
#1790838425
./run.sh
#1790838451
ll
#1790838480
kubectl logs -f api-efcf91dcb-3f420
#1790838520
git status
#1790838541
git diff pkg/etc/README.sh
#1790838571
sudo apt install tmux
#1790838592
git status -s
#1790838626
find /home -xdev -type f -size +500M -printf '%s %p\n' | sort -rn | head -20
#1790838641
cat etc/lib/docs/README.tf
#1790838664
grep -i config tmp/docs/site.tf
#1790838681
docker ps
#1790838712
kubectl cordon node13
#1790838730
clear
#1790838754
kubectl get nodes
#1790838778
clear
#1790838791
k drain node13 --ignore-daemonsets --delete-emptydir-data
#1790838810
ssh node13 sudo apt-get -y dist-upgrade
#1790838850
ssh node13 sudo reboot
#1790838863
kubectl uncordon node13
#1790840695
ps aux --sort=-%mem | head -n 15
#1790840711
docker logs gateway
#1790840714
pytest -q
#1790840752
nvim cmd/docs/test_api.sh
#1790840779
du -sh *
#1790840814
grep -rn "docs" .
#1790900818
kubectl config use-context prod
#1790900852
bash docs/README.tf
#1790900897
cargo build
#1790900912
git commit -m "docs flaky build"
#1790900942
grep -rn "login" .
#1790900950
for i in 1 2 3
do
echo $i remove
done
#1790900976
cat etc/site.conf
#1790901002
git diff
#1790901028
mkdir -p /srv/sitef41c2
#1790901069
pg_dump --Fc -h db1 -U app auth -f /backup/auth.dump
#1790961071
pg_dump -Fc -h db1 -U app auth -f /backup/auth.dump
#1790961088
scp /backup/auth.dump nas:/backups/
#1790961115
k get po -n prod
#1790961119
ssh nas ls -lh /backups/auth.dump
#1790961163
ssh node07
#1790961206
rm deploy/pkg/tests/README.sh
#1790961245
git commit -am 'retry login retry'
#1790961288
git push
#1790961295
LANG=C pwd
#1790961317
git diff --cached
#1790961321
git add .
#1790961344
git commit -m "fix build test build test remove"
#1790961384
git fetch
#1790961410
git status
#1790961434
cd
#1790961444
git status -s
#1790961467
curl http://nas:3000/
#1790961483
cd -
#1790961517
ls
#1790961551
cd ~/app
#1790961556
ls -lh
#1790961565
git diff cmd/etc/site.py
#1790961573
LANG=C git pull --rebase
#1790961604
ls
#1790961615
git commit --amend
#1790961618
git push
#1790961643
kubectl delete pod web-ac7c3f295-d369e
#1790961646
sudo systemctl restart postgresql
#1790961662
journalctl -u sshd -f
#1790961676
ssh node04 'sudo journalctl -u loki --since "1 hour ago" --no-pager | tail -n 100'
#1790961695
ls -lh
#1790961709
cat roles/site.conf
#1790961739
make build
#1790961758
cat ansible/etc/tests/test_api.sh
#1790961803
LANG=C cat lib/tests/README.yaml
#1790961831
cd -
#1791001855
ls -la
#1791001859
cat ansible/test_api.py | grep fix
#1791001881
ll
#1791001923
docker logs mailer
#1791001937
nvim tests/index.sh
#1791001972
git commit --amend
#1791001978
git push
#1791001991
make test
#1791001993
cd -
#1791001999
ls /srv/lab
#1791002040
journalctl -u docker -f
#1791002085
git status
#1791002115
git diff roles/conf/app.md
#1791002156
grep -rn "cache" .
#1791002192
history
#1791002235
kubectl describe node api
#1791002265
cp cmd/site.yaml conf/app.conf
#1791002295
git status
#1791002309
git status
#1791002343
git diff --cached
#1791002386
git add lib/app.conf
#1791002392
git status
#1791002434
git diff --cached
#1791002449
cd ..
#1791002452
ll
#1791002459
vim docs/config.go
#1791002480
git diff cmd/conf/conf/test_api.tf
#1791002514
exit
#1791002538
go test ./...
#1791002580
nano deploy/lib/test_api.conf
#1791002591
ls /etc/lab
#1791002634
date
#1791002647
cd
#1791002653
cp docs/pkg/values.yaml tmp/index.yaml
#1791002661
docker ps
#1791002666
vim roles/tests/etc/test_api.go
#1791002670
cat etc/config.yaml
#1791002672
git status
#1791002679
git diff
#1791002686
vim ansible/ansible/roles/README.yaml
#1791002715
npm run build
#1791002719
cd /etc/infra
#1791002755
ls ~/src/notes
#1791002787
kubectl get pods -n prod
#1791002807
ls
#1791002840
docker ps -a
#1791002861
ssh node05
#1791002864
ls
#1791002901
cat roles/roles/index.md
#1791002904
cd
#1791002912
ls -lh
#1791002948
git stash pop
#1791002980
cd ..
#1791003018
gti status
#1791003030
git diff docs/cmd/site.tf
#1791003038
ssh git 'sudo journalctl -u grafana-server --since "1 hour ago" --no-pager | tail -n 100'
#1791003064
cd -
#1791043107
ls -lh
#1791043121
journalctl -u loki -f
#1791043140
systemctl status loki
#1791043144
journalctl -u docker -f
#1791043154
git status
#1791044988
go test ./...
#1791045025
cd
#1791045061
ls -la
#1791045073
cat pkg/test_api.go
#1791045080
docker images
#1791045112
git diff --cached
#1791045140
LANG=C sudo apt upgrade
#1791045159
git add .
#1791045178
git commit -am 'add fix add'
#1791045201
git diff lib/README.tf
#1791045215
mv conf/main.go tmp/roles/pkg/README.py
#1791045260
pwd
#1791045301
ls -lh
#1791045317
sudo systemctl status prometheus
#1791045324
ls ~/src/notes
#1791045360
cat lib/pkg/index.go
#1791045377
cd /etc/site
#1791045379
ls
#1791045408
cp cmd/tests/etc/config.py etc/etc/src/test_api.md
#1791052650
df -h
#1791052662
sudo systemctl status docker
#1791052690
rm -rf ../infra79c40
#1791052729
systemctl status postgresql
#1791052747
npm run build
#1791052790
du -sh ~/notes
#1791060011
ssh node13
#1791060050
cd -
#1791060069
ls
#1791060097
cd -
#1791060108
ls
#1791060150
cd /etc/homelab
#1791060191
vim deploy/app.tf
#1791060218
make
#1791060250
chmod +x ansible/ansible/main.conf
#1791060279
nvim conf/index.go
#1791060289
bash ansible/README.md
#1791060308
git status
#1791060339
git diff etc/cmd/tests/site.py
#1791060359
nano pkg/site.sh
#1791062196
cargo build
#1791062229
npm test
#1791062273
pytest -q
#1791062303
date
#1791062313
clear
#1791062322
kubectl get nodes
#1791062353
kubectl get deploy -n staging
#1791062366
cat conf/deploy/values.tf
#1791062386
cd ../lab
#1791062413
git status
#1791062433
git diff
#1791062452
vim ansible/docs/values.tf
#1791062457
find /var -xdev -type f -size +100M -printf '%s %p\n' | sort -rn | head -20
#1791062470
git diff
#1791062488
git pull --rebase
#1791062508
git branch
#1791062547
ls
#1791062565
nano etc/test_api.go
#1791062593
ssh node08
#1791062629
clear
#1791062663
grep -rn "test" .
#1791062679
journalctl -u docker -f
#1791062715
cd ..
#1791062758
git status
#1791062790
git diff --cached
#1791062804
clear
#1791062836
rm src/roles/tests/util.yaml
#1791062873
ssh node03
#1791062884
kubectl delete pod worker-20324c569-1d709
#1791062897
zfs snapshot tank/backup@2026-08-04
#1791062933
zfs send -i tank/backup@2026-11-03 tank/backup@2026-08-04 | ssh nas zfs recv backup/backup
#1791062941
zfs list -t snapshot -r tank/backup
#1791070145
./run.sh
#1791070169
k get po
#1791070182
kubectl get deploy
#1791070192
kubectl logs -f search-57bcad4d2-9f3c9
#1791070199
mv src/app.py docs/roles/test_api.go
#1791070222
LANG=C git commit -m "remove flaky"
#1791070265
nvim deploy/values.sh
#1791070281
git diff --cached
#1791070313
nvim tests/app.py
#1791070349
pg_dump --Fc -h db1 -U app auth -f /backup/auth.dump
#1791070362
pg_dump -Fc -h db1 -U app auth -f /backup/auth.dump
#1791070372
scp /backup/auth.dump nas:/backups/
#1791070393
ssh nas ls -lh /backups/auth.dump
#1791070415
htop
#1791070454
clear
#1791070481
cd ..
#1791070492
ls
#1791070531
LANG=C cat tmp/tmp/lib/app.md
#1791070536
git pull --rebase
#1791070570
cd /var/log/notes
#1791070576
ls
#1791070605
cat etc/lib/cmd/app.sh
#1791070610
cd
#1791070621
grep -rn "build" .
#1791070650
ssh cache1
#1791070678
systemctl status nginx
#1791070698
grep -rn "alert" .
#1791070728
rm -rf ../lab2b9b1
#1791070760
cd -
#1791070785
git status
#1791070822
kubectl delete pod auth-d8eb537fb-60362
#1791070832
git diff --cached
#1791070838
nano docs/etc/cmd/main.yaml
#1791070841
pwd
#1791070877
docker compose ps
#1791070902
grep -i version etc/etc/roles/site.yaml
#1791070910
ls /var/log/app
#1791070917
cd
#1791070946
ls ~/notes
#1791070965
grep -rn "cache" .
#1791070978
kubectl describe svc mailer
#1791071001
git status
#1791071023
exit
#1791071042
ssh node02
#1791071044
python3 conf/test_api.md
#1791131068
cat tmp/deploy/deploy/util.go
#1791131070
sudo docker run --rm -v ~/src/site:/data -e KEY7ef=6a1d98b2cfd4 410955/9116e:1.18.3 --mode bde --opt-827 roles/cmd/tests/test_api.tf
#1791131099
cd /etc/lab
#1791131120
cd ../notes
#1791131156
ps aux --sort=-%mem | head -n 15
#1791131161
ls -la
#1791131177
pg_dump -Fc -h db2 -U app app -f /backup/app.dump
#1791131187
scp /backup/app.dump nas:/backups/
#1791131199
ssh nas ls -lh /backups/app.dump
#1791131212
cd /srv/site
#1791131245
ls
#1791131259
cd ..
#1791131269
zfs snapshot tank/photos@2026-11-24
#1791131303
LANG=C zfs send -i tank/photos@2026-03-25 tank/photos@2026-11-24 | ssh nas zfs recv backup/photos
#1791131335
zfs list -t snapshot -r tank/photos
#1791131353
git status -s
#1791131357
git add etc/site.sh
#1791131368
git status
#1791131389
LANG=C git diff etc/values.md
#1791131410
k logs -f api-38ec13891-0aff4
#1791131435
git push
#1791131441
cd
#1791131443
git status
#1791131464
git add etc/cmd/test_api.go
#1791131487
ssh mon
#1791131511
cd ~/src/infra
#1791131514
less tests/README.conf
#1791131542
ls
#1791131567
gti status
#1791131596
git diff --cached
#1791131633
mv lib/etc/README.sh lib/config.yaml
#1791131670
vim roles/site.yaml
#1791131699
kubectl describe node auth
#1791131725
npm test
#1791131745
nvim ansible/site.md
#1791131789
ssh node13
#1791131832
cat docs/etc/app.py
#1791131845
git status
#1791131847
git add .
#1791131870
git status
#1791131908
git add -A
#1791131914
git commit -m "config add cache update alert"
#1791131932
git push origin main
#1791131967
vim conf/index.sh
#1791132010
ssh git
#1791132026
kubectl delete pod worker-64f8a699b-df639
#1791132061
git fetch
#1791132089
git status
#1791132105
git diff
#1791139335
git add src/tests/app.yaml
#1791139375
systemctl status nginx
#1791139411
journalctl -u wireguard -f
#1791139444
ls
#1791139484
cd
#1791139526
ls
#1791139566
LANG=C who
#1791139585
sudo systemctl status loki
#1791139623
git stash
#1791139644
nvim src/roles/values.conf
#1791139658
man tar
#1791139699
grep -i add etc/README.conf
#1791139729
sudo systemctl status docker
#1791139769
journalctl -u wireguard -f
#1791139776
/usr/local/bin/kubectl cordon node09
#1791139805
kubectl drain node09 --ignore-daemonsets --delete-emptydir-data
#1791139820
date
#1791139831
ssh node09 sudo apt-get -y dist-upgrade
#1791139863
ssh node09 sudo reboot
#1791139896
k uncordon node09
#1791139940
git diff --cached
#1791139976
vim roles/app.go
#1791139999
go test ./...
#1791140011
systemctl restart docker
#1791140022
ssh node02 'sudo journalctl -u docker --since "1 hour ago" --no-pager | tail -n 100'
#1791140051
rm docs/test_api.go
#1791140065
systemctl status nginx
#1791140106
kubectl logs -f api-086528d49-3efd4
#1791140111
ls -lh
#1791140154
ls
#1791140171
nano deploy/cmd/site.go
#1791140201
ssh node13
#1791140228
less deploy/values.go
#1791140230
clear
#1791140242
cd ../
#1791140261
ll
#1791140300
npm test
#1791140342
nano conf/lib/values.md
#1791140375
cargo build
#1791140402
nano lib/src/src/test_api.go
#1791140411
git diff ansible/tests/lib/util.py
#1791140435
git diff
#1791140453
git add -A
#1791140496
kubectl logs -f gateway-3bbff02ee-e412d
#1791140519
go test ./...
#1791140558
rm roles/pkg/deploy/site.go
#1791140580
kubectl config use-context stage
#1791140609
git fetch
#1791140632
ssh node09
#1791140672
sudo systemctl status grafana-server
#1791140680
ls
#1791142498
cat roles/lib/roles/app.sh
#1791142502
nvim conf/etc/ansible/values.md
#1791142540
cargo build
#1791142580
cd ~/homelab
#1791142582
ll
#1791142586
ls -la
#1791142628
ls
#1791142658
cat roles/lib/index.py
#1791142681
git status
#1791142694
clear
#1791142731
cd /srv/notes
#1791142765
rm conf/src/test_api.sh
#1791142802
mv src/roles/app.py cmd/site.md
#1791142809
sudo docker run --rm -v /etc/:/data -e KEY9a5=c8c217c25b50 d6f4d7/8064a:2.2.13 --mode 21a --opt-95e src/ansible/roles/test_api.py
#1791142822
ssh node02
#1791142828
cd ..
#1791142833
git status
#1791142839
git diff
#1791142845
rm src/values.go
#1791142852
docker compose up -d
#1791142862
docker compose logs -f
#1791142879
ssh node11 'sudo journalctl -u nginx --since "1 hour ago" --no-pager | tail -n 100'
#1791142883
ls
#1791142907
cd /var/log/homelab
#1791142917
ls -la
#1791142921
sudo apt install nmap
#1791142950
git branch
#1791142990
find /var -xdev -type f -size +500M -printf '%s %p\n' | sort -rn | head -20
#1791143018
cd -
#1791143063
ls
#1791143083
LANG=C cd ..
#1791143111
ls
#1791143151
cd
#1791143169
ll
#1791143184
sudo systemctl status prometheus
#1791143191
ls -la
#1791203233
cd ..
#1791203245
cd /var/log/
#1791203253
gti status
#1791203265
git add .
#1791203305
git commit -am 'retry add remove'
#1791203320
mv lib/main.sh cmd/config.yaml
#1791203352
docker run --rm -v ~/src/notes:/data -e KEYf39=65d6f25deba4 b8f667/0fadc:2.3.9 --mode 4aa --opt-3e1 pkg/ansible/tmp/util.md
#1791203369
ls
#1791203376
clear
#1791203406
cd
#1791203450
ls
#1791203479
ps aux --sort=-%mem | head -n 15
#1791203495
docker run --rm -v /etc/notes:/data -e KEYe2e=c27eb9db9ca7 897367/4ca35:4.30.15 --mode 62d --opt-e1e ansible/conf/index.yaml
#1791203534
scp conf/cmd/ansible/app.go nas:/srv/infra
#1791203557
vim src/cmd/tmp/test_api.tf
#1791203594
rg add
#1791203600
git diff
#1791210832
for i in 1 2 3
do
echo $i cache
done
#1791210843
make build
#1791210852
git status
#1791210880
git diff src/roles/roles/app.conf
#1791210883
docker compose up -d
#1791210887
ps aux --sort=-%mem | head -n 15
#1791210895
nano lib/ansible/pkg/config.md
#1791210918
ls
#1791210927
cd ..
#1791210942
ls -la
#1791210951
cat lib/app.yaml
#1791210956
git push
#1791210983
mv tests/conf/tests/util.tf tmp/etc/test_api.conf
#1791211028
ls
#1791211072
cat tmp/roles/index.py
#1791211100
git pull
#1791211133
git push origin main
#1791211157
./run.sh
#1791211200
docker compose ps
#1791211225
ls -lh
#1791211227
history
#1791211242
cd
#1791211256
systemctl status grafana-server
#1791211290
journalctl -u docker -f
#1791211328
cd ..
#1791211370
ls -lh
#1791211384
cd ..
#1791211411
kubectl cordon node01
#1791211449
kubectl drain node01 --ignore-daemonsets --delete-emptydir-data
#1791211454
ssh node01 sudo apt-get -y dist-upgrade
#1791211477
ssh node01 sudo reboot
#1791211511
kubectl uncordon node01
#1791211554
cat tmp/pkg/index.sh
#1791211564
git log
#1791211567
cd ..
#1791211585
cat tmp/test_api.md
#1791211625
ls -la
#1791211636
cat docs/util.tf
#1791271653
ls
#1791271672
cat tests/main.md
#1791271704
nvim tests/index.conf
#1791271710
npm run build
#1791271729
cd /var/log/homelab
#1791271771
kubectl describe pod worker
#1791271814
ssh node03
#1791271855
docker exec -it db psql -U app -d app -c 'select * from users limit 10'
#1791271889
exit
#1791271906
nvim docs/main.go
#1791271909
docker logs mailer
#1791271936
docker compose ps
#1791271969
./run.sh
#1791332011
pwd
#1791332052
kubectl logs -f worker-76f22d109-298fc
#1791332064
mkdir -p ~/src/app048bb
#1791332100
git stash pop
#1791332106
ls
#1791332114
cd
#1791332128
LANG=C ls
#1791332149
cd -
#1791332161
ls -lh
#1791332164
zfs snapshot tank/backup@2026-02-
#1791332171
zfs snapshot tank/backup@2026-02-27
#1791332185
zfs send -i tank/backup@2026-10-01 tank/backup@2026-02-27 | ssh nas zfs recv backup/backup
#1791332227
zfs list -t snapshot -r tank/backup
#1791332239
curl http://git:9090/
#1791332256
cd ..
#1791332301
clear
#1791332323
cat lib/util.tf
#1791332335
sudo systemctl status nginx
#1791332351
less conf/docs/app.yaml
#1791332378
cat deploy/deploy/index.go | grep test
#1791332400
scp roles/cmd/pkg/test_api.conf git:../
#1791332436
kubectl logs -f images-475833515-1af48
#1791332475
rm -rf ~/src/a90a1
#1791332507
cd ..
#1791332512
ls ~/src/notes
#1791332554
cat docs/lib/tests/config.md
#1791332572
kubectl get nodes
#1791332585
kubectl get svc
#1791332624
cd
#1791332648
ls
#1791332665
man tar
#1791332704
exit
#1791332713
ls /var/log/app
#1791332727
cd
#1791332734
git diff --cached
#1791332774
git add .
#1791332790
git commit -m "panel test fix fix"
#1791332806
docker exec -it db psql -U app -d app -c 'select id, name from orders '
#1791332815
./run.sh
#1791332844
docker logs ledger
#1791332866
pwd
#1791332883
git stash pop
#1791332898
vim lib/config.py
#1791332935
git diff etc/lib/app.sh
#1791332967
exit
#1791332993
git diff
#1791340215
scp docs/pkg/tmp/index.py cache1:/var/log/infra
#1791340248
du -sh ~/src/infra
#1791340257
make
#1791340301
vim conf/ansible/src/values.md
#1791340328
git diff --cached
#1791340346
ls
#1791340370
rg test
#1791340373
sudo systemctl status loki
#1791340376
ls
#1791340394
ls
#1791340430
ll
#1791340461
cd
#1791340491
git status
#1791340530
git add .
#1791340572
cd
#1791340617
ls
#1791340656
ls
#1791340658
cat deploy/lib/app.yaml
#1791340669
tar xzf 4e604.tar.gz
#1791340709
ssh git
#1791340722
git status
#1791340747
git diff
#1791340756
cat tmp/app.go
#1791340774
ssh node11
#1791340804
ls -la
#1791340843
docker compose ps
#1791340859
clear
#1791340896
docker compose ps
#1791340939
docker compose logs -f
#1791340959
cat ansible/util.sh
#1791340974
cd /etc/lab
#1791341012
git status
#1791341033
git diff --cached
#1791341055
less tmp/lib/index.go
#1791341088
./run.sh
#1791341106
cat src/lib/tests/app.py
#1791341150
systemctl restart nginx
#1791341194
journalctl -u sshd -f
#1791341202
kubectl apply -f ansible/site.go
#1791341225
ls -la
#1791341227
cat cmd/ansible/util.go
#1791341249
cd
#1791341262
ls
#1791341265
exit
#1791341293
ls
#1791381315
cat src/test_api.sh
#1791381346
htop
#1791381356
ll
#1791381398
cat pkg/docs/util.go
#1791381441
k get po -n ml
#1791381464
kubectl describe pod gateway
#1791381491
zfs snapshot tank/media@2026-07-21
#1791381494
zfs send -i tank/media@2026-02-18 tank/media@2026-07-21 | ssh nas zfs recv backup/media
#1791381526
zfs list -t snapshot -r tank/media
#1791381567
git log
#1791381576
vim lib/cmd/site.sh
#1791381611
LANG=C cd
#1791381637
ls
#1791381651
tar xzf 1e7c3.tar.gz
#1791381695
find /home -xdev -type f -size +500M -printf '%s %p\n' | sort -rn | head -20
#1791381698
/usr/local/bin/kubectl logs -f mailer-e808da127-78ee4
#1791381702
nano deploy/tests/test_api.go
#1791383530
cat tests/pkg/config.sh
#1791383552
pg_dump -Fc -h db1 -U app app -f /backup/app.dump
#1791383555
scp /backup/app.dump nas:/backups/
#1791383576
cd
#1791383587
ls
#1791383617
cd ..
#1791383645
ls
#1791383681
git push origin main
#1791383721
cd -
#1791383749
git status -s
#1791383787
git diff --cached
#1791383811
nvim tmp/README.go
#1791383814
git status
#1791383854
git diff
#1791383874
git status
#1791383895
git diff
#1791383899
git status
#1791383928
rg alert
#1791383973
cd ~/src/infra
#1791384007
ssh node02 'sudo journalctl -u grafana-server --since "1 hour ago" --no-pager | tail -n 100'
#1791384024
exit
#1791384028
npm test
#1791384042
btop
#1791384062
ll
#1791384102
nvim docs/src/etc/main.go
#1791384147
clear
#1791384150
ls
#1791384177
cd
#1791384206
ls ~/src/
#1791384247
ls
#1791384255
cd ../infra
#1791384300
ls
#1791384308
git add -p
#1791384328
sudo apt install nmap
#1791384372
ls
#1791384379
LANG=C cd -
#1791384393
clear
#1791384406
ls /var/log/homelab
#1791384414
kubectl get nodes
#1791384444
nvim pkg/app.md
#1791384469
git branch
#1791384481
man ssh
#1791384483
npm test
#1791384492
cd /etc/lab
#1791384517
git status
#1791384526
ssh node11
#1791384556
kubectl logs -f api-29cc441db-5f5a0
#1791384567
ssh mon
#1791384582
git status
#1791384606
git diff --cached
#1791384633
vim deploy/roles/site.py
#1791384671
git status
#1791384678
ssh node12
#1791384704
ssh node09
#1791384720
kubectl apply -f roles/site.sh
#1791384746
ls -lh
#1791384785
vim pkg/util.py
#1791384822
cd ~/site
#1791384832
git status
#1791386661
zfs snapshot tank/media@2026-05-19
#1791386699
zfs send -i tank/media@2026-11-09 tank/media@2026-05-19 | ssh nas zfs recv backup/media
#1791386730
zfs list -t snapshot -r tank/media
#1791386734
ls
#1791386744
ls
#1791386761
pytest -q
#1791386805
git push
#1791386849
rm cmd/docs/README.py
#1791386884
cd
#1791386886
exit
#1791386903
df -h
#1791386912
ls /var/log/notes
#1791386944
git add tmp/conf/test_api.sh
#1791386973
ls ~/homelab
#1791386996
rm pkg/tests/main.sh
#1791387036
ll
#1791387081
ls -la
#1791387123
cat conf/conf/site.conf
#1791387130
cat lib/tests/test_api.tf
#1791387166
git add etc/util.conf
#1791387198
git commit -am 'alert version cache'
#1791387224
docker compose ps
#1791387250
docker compose logs -f
#1791387275
kubectl logs -f ledger-f4fcfd3be-61197
#1791387290
git add pkg/pkg/index.go
#1791387332
less ansible/app.conf
#1791387364
bash tests/docs/main.conf
#1791387366
man tar
#1791387381
make test
#1791387387
nano docs/README.tf
#1791387429
cat tmp/src/site.md
#1791387465
kubectl get pods
#1791387500
kubectl get nodes -n ml
#1791387523
cd ~/src/
#1791387525
git status
#1791387529
LANG=C uptime
#1791387543
pwd
#1791387553
vim etc/tmp/etc/config.sh
#1791387558
pwd
#1791387566
LANG=C ssh node05
#1791427591
git add -p
#1791427618
git commit -am 'docs login flaky'
#1791427621
git push
#1791427640
cp lib/pkg/src/main.tf tests/README.go
#1791427672
cd
#1791427705
find /var -xdev -type f -size +500M -printf '%s %p\n' | sort -rn | head -20
#1791427737
systemctl restart loki
#1791427776
clear
#1791427778
nano lib/cmd/docs/README.yaml
#1791427820
cd /var/log/site
#1791427860
git status
#1791427905
nano src/test_api.yaml
#1791427921
git diff --cached
#1791427940
ls -la
#1791427965
cd ..
#1791427984
ls -la
#1791428010
vim deploy/util.tf
#1791488012
git diff
#1791488022
vim cmd/values.conf
#1791488050
git diff
#1791488063
ssh nas
#1791488088
du -sh ../site
#1791488124
grep -i login roles/ansible/cmd/main.yaml
#1791488158
curl http://gw:80/
#1791488195
cd ~/src/site
#1791488215
nano etc/ansible/README.tf
#1791488219
git diff deploy/values.yaml
#1791488229
kubectl describe svc gateway
#1791488253
bash roles/README.go
#1791488259
ls -lh
#1791488302
find /srv -xdev -type f -size +500M -printf '%s %p\n' | sort -rn | head -20
#1791488304
cat roles/conf/util.go
#1791488306
ssh git
#1791488348
clear
#1791488350
nano deploy/src/README.py
#1791488375
cargo build
#1791488386
nano docs/main.md
#1791488407
npm run build
#1791488431
nano cmd/lib/deploy/app.yaml
#1791488446
npm test
#1791488455
git diff --cached
#1791488480
kubectl get svc -n infra
#1791488488
kubectl describe node web
#1791488531
exit
#1791488566
kubectl get deploy -n staging
#1791488602
kubectl logs -f gateway-8af90f603-e0ddf
#1791488616
less cmd/README.go
#1791488626
make build
#1791488648
ls
#1791488657
cp src/src/app.go lib/deploy/index.tf
#1791488693
ls -la
#1791488710
cd ..
#1791488725
ls
#1791488769
cat tmp/etc/tests/main.sh | grep flaky
#1791488813
pytest -q
#1791488826
ssh ci
#1791488839
docker ps -a
#1791488882
docker ps -a
#1791488911
git add docs/site.yaml
#1791488948
git commit -am 'retry panel cache'
#1791488966
cat src/tmp/values.go
#1791488988
git status
#1791489000
git status
#1791489015
git diff --cached
#1791489058
git add -p
#1791489063
git commit -am 'alert cache remove'
#1791489075
git diff ansible/tests/test_api.go
#1791489085
kubectl apply -f lib/cmd/docs/README.py
#1791489119
ll
#1791489148
find /srv -xdev -type f -size +100M -printf '%s %p\n' | sort -rn | head -20
#1791496363
who
#1791496386
clear
#1791496390
git fetch
#1791496411
cargo build
#1791496414
cd
#1791496458
kubectl delete pod mailer-d0a17f7b0-94086
#1791496466
LANG=C cd ~/src/homelab
#1791496498
nvim roles/ansible/roles/README.sh
#1791496504
ls ~/src/infra
#1791496537
ls
#1791496541
gti status
#1791496585
LANG=C git diff --cached
#1791496603
grep -rn "cache" .
#1791496613
docker compose ps
#1791496638
du -sh ../infra
#1791496671
cat > pkg/tmp/site.md <<'EOF'
version remove build
kubectl get pods | tail
EOF

#1791496683
ls
#1791496686
bash src/tests/main.py
#1791496703
ll
#1791496744
ping git
#1791496764
cat tests/pkg/config.yaml
#1791496778
ssh node10
#1791496782
ssh ci 'sudo journalctl -u postgresql --since "1 hour ago" --no-pager | tail -n 100'
#1791496826
git status
#1791496832
htop
#1791496865
git add -p
#1791496876
git commit -am 'fix login flaky'
#1791496900
python3 tests/values.tf
#1791496940
ll
#1791496978
cd /etc/
#1791497020
ls
#1791497055
cd ~/src/app
#1791557093
ls
#1791557105
git diff
#1791557125
git pull
#1791557169
tar xzf 18878.tar.gz
#1791557174
git commit -am 'test update remove'
#1791557193
less pkg/pkg/test_api.md
#1791557227
ssh node06
#1791557245
git checkout main
#1791557255
exit
#1791557267
git status
#1791557296
git add ansible/test_api.md
#1791557311
ll
#1791557341
clear
#1791557368
cd /etc/homelab
#1791557370
ls
#1791557374
git log --oneline
#1791557418
du -sh *
#1791557461
mv conf/etc/docs/README.tf lib/docs/src/index.conf
#1791557471
kubectl get svc -n infra
#1791557498
go test ./...
#1791557503
nvim docs/tmp/roles/values.py
#1791557541
npm test
#1791557561
ssh node09
#1791557580
ssh db1
#1791557596
docker ps
#1791557629
ssh node12
#1791617659
nano etc/src/util.py
#1791617683
make
#1791617695
cd
#1791617731
ssh node02
#1791617760
cd /var/log/homelab
#1791617794
ls
#1791617831
ls -la
#1791617847
cd
#1791617852
ls /var/log/notes
#1791617864
cd /etc/app
#1791617903
git pull
#1791617923
kubectl describe pod ledger
#1791617959
vim ansible/etc/util.go
#1791618004
ls /srv/notes
#1791618028
cargo build
#1791618056
LANG=C vim tests/ansible/app.go
#1791618098
git diff --cached
#1791618115
git add .
#1791618120
docker exec -it db psql -U app -d app -c 'select id, name from jobs where id = 7754'
#1791618123
git status
#1791618130
git diff --cached
#1791618140
git add .
#1791618185
ps aux --sort=-%mem | head -n 15
#1791618187
git status
#1791618189
grep -rn "fix" .
#1791618205
ls
#1791618228
git add .
#1791618269
git status
#1791618294
git diff --cached
#1791618335
ls
#1791618368
ls -la
#1791618376
bash etc/cmd/roles/site.conf
#1791618416
rm -rf ../notes6cc02
#1791618455
ping gw
#1791618457
ping cache1
#1791618470
git commit -m "test docs update retry"
#1791618492
git add -p
#1791618501
ls /etc/homelab
#1791618527
clear
#1791618543
cat tests/index.py | grep flaky
#1791618558
cat docs/index.go
#1791618586
clear
#1791618619
cd -
#1791618646
ls
#1791618674
kubectl cordon node
#1791618707
kubectl cordon node02
#1791618739
kubectl drain node02 --ignore-daemonsets --delete-emptydir-data
#1791618748
ssh node02 sudo apt-get -y dist-upgrade
#1791620553
ssh node02 sudo reboot
#1791620578
free -h
#1791620609
kubectl uncordon node02
#1791620643
cat etc/app.tf
#1791620658
docker exec -it pg psql -U app -d app -c 'select count(*) from users '
#1791620680
python3 etc/config.md
#1791620693
gti status
#1791620712
git add -p
#1791620744
cd
#1791620750
git status
#1791620789
git log
#1791620798
curl http://db2:3000/
#1791620840
LANG=C npm run build
#1791620880
vim ansible/main.py
#1791620925
cat deploy/tmp/ansible/values.tf
#1791620945
kubectl get nodes
#1791620962
npm test
#1791620989
grep -rn "docs" .
#1791620998
nano cmd/index.yaml
#1791621029
npm test
#1791621031
cd ~/src/app
#1791621039
ls ../lab
#1791621080
git diff tmp/test_api.tf
#1791621118
./run.sh
#1791621125
clear
#1791621153
ssh nas
#1791621156
cd ../notes
#1791621198
pg_dump -Fc -h db2 -U app app -f /backup/app.dump
#1791621241
scp /backup/app.dump nas:/backups/
#1791621259
kubectl get deploy -n staging
#1791621277
ssh nas ls -lh /backups/app.dump
#1791621306
cd -
#1791621315
ll
#1791621344
git status
#1791621372
git add -p
#1791621407
git status
#1791621411
git add -p
#1791621445
git commit -m "login update alert retry"
#1791621480
git push
#1791621494
systemctl status prometheus
#1791621538
ls -la
#1791661559
clear
#1791661579
ls
#1791661598
ls
#1791661643
ssh node04
#1791661669
curl http://mon:80/
#1791661684
kubectl apply -f tests/deploy/values.sh
#1791661709
docker run --rm -v ../notes:/data -e KEYf0e=756e0b2c30f9 f61617/69501:0.21.15 --mode d52 --opt-fc3 tmp/src/values.md
#1791661752
ssh node07
#1791661759
make
#1791661768
mv deploy/docs/site.go cmd/main.go
#1791661774
ls -lh
#1791661818
ls
#1791661825
cd -
#1791661830
git stash pop
#1791661844
nvim pkg/pkg/site.go
#1791661864
ls /srv/
#1791661908
ls ~/lab
#1791661933
cd /var/log/app
#1791661959
uptime
#1791661985
who
#1791662027
ls
#1791662031
LANG=C cd ~/src/notes
#1791662070
docker exec --it pg psql -U app -d app -c 'select count(*) from jobs where id = 9480'
#1791662099
docker exec -it pg psql -U app -d app -c 'select count(*) from jobs where id = 9480'
#1791662133
ls -la
#1791662164
cd /srv/infra
#1791662198
./run.sh
#1791662225
vim cmd/src/config.sh
#1791662229
ssh db1
#1791662236
git stash
#1791662252
ll
#1791662264
ll
#1791662267
cat docs/cmd/util.py
#1791662301
vim tests/site.md
#1791662338
git diff conf/conf/main.py
#1791662348
ls -lh
#1791662367
make build
#1791662373
sudo apt update
#1791662408
ls
#1791662423
cat roles/roles/test_api.md
#1791662456
cd /srv/lab
#1791662492
gti status
#1791662522
git diff
#1791662563
git add .
#1791662598
git commit --amend
#1791662605
mv conf/src/tmp/site.sh tmp/values.sh
#1791662647
kubectl logs -f mailer-e1793e2eb-6fa46
#1791662649
git diff --cached
#1791702686
vim tmp/cmd/docs/main.md
#1791702712
kubectl logs -f auth-67d479a75-e9e7c
#1791702746
LANG=C go test ./...
#1791702789
cd -
#1791702828
ls -la
#1791702852
exit
#1791702896
LANG=C ls -lh
#1791702936
cat docs/deploy/etc/site.conf | grep build
#1791702938
kubectl describe svc mailer
#1791702956
ls /etc/site
#1791702983
cat deploy/pkg/pkg/main.py
#1791702990
ls
#1791703021
./run.sh
#1791703045
less tests/README.tf
#1791703059
git push
#1791703067
nvim docs/etc/test_api.tf
#1791703073
ping ci
#1791703111
grep -rn "fix" .
#1791703116
ll
#1791703135
cd -
#1791703172
ll
#1791703212
cd ..
#1791703220
kubectl logs -f auth-b38de9a19-3fc70
#1791703246
kubectl describe svc worker
#1791703271
who
#1791703308
git pull
#1791703323
kubectl logs -f gateway-9494c9491-17c96
#1791703343
rg build
#1791703377
k apply -f cmd/tmp/tests/values.yaml
#1791703391
exit
#1791703399
grep -i version ansible/values.sh
#1791703406
pg_dump -Fc -h db2 -U app app -f /backup/app.dump
#1791703438
scp /backup/app.dump nas:/backups/
#1791703445
kubectl get nodes
#1791703461
ssh nas ls -lh /backups/app.dump
#1791703492
cd ../lab
#1791703529
ls -la
#1791703568
nvim conf/src/conf/README.md
#1791703593
git diff
#1791703608
grep -rn "remove" .
#1791703643
k get po
#1791703661
k get po
#1791703671
kubectl logs -f search-51779d4f5-40827
#1791703693
git log
#1791703708
git diff
#1791703712
git add -A
#1791703716
rg add
#1791703752
ssh node13
#1791703773
git commit -am 'docs update flaky'
#1791703806
cat tests/config.md
#1791703825
clear
#1791703852
cat lib/roles/pkg/util.go | grep add
#1791703862
docker images
#1791703905
ls
#1791703911
kubectl logs -f web-855f3d466-76b49
#1791711125
ll
#1791711164
git status
#1791711172
ls -lh
#1791711212
kubectl logs -f ledger-39b619d14-6c975
#1791711224
btop
#1791711230
ls ~/src/lab
#1791711238
nvim roles/cmd/etc/README.tf
#1791711282
ls -lh
#1791711291
nvim pkg/util.py
#1791711319
sudo docker run --rm -v /srv/app:/data -e KEYd36=4fadc4d43646 408979/5677c:1.10.19 --mode 9ce --opt-288 pkg/test_api.conf
#1791711360
go test ./...
#1791711397
sudo systemctl status sshd
#1791711432
sudo apt upgrade
#1791711459
ls -la
#1791711472
clear
#1791711492
ssh node06
#1791711531
cargo build
#1791711557
cd -
#1791711591
cd /etc/site
#1791711593
ls ~/src/app
#1791711616
ls
#1791711655
kubectl logs -f ledger-eacc75e43-4c01e
#1791711661
LANG=C cd ..
#1791711676
ls
#1791711712
LANG=C cd
#1791711739
ls -lh
#1791711771
nvim docs/docs/tests/site.sh
#1791711775
grep -rn "cache" .
#1791711816
git status
#1791711832
git push origin main
#1791711842
docker compose logs -f
#1791711851
ls ~/src/notes
#1791711884
cat tests/tests/docs/README.md
#1791711905
k logs -f mailer-4131ab924-e54e6
#1791711910
git checkout main
#1791711932
sudo apt install jq
#1791711941
kubectl config use-context stage
#1791711985
du -sh /srv/app
#1791711990
htop
#1791712015
htop
#1791712028
ls
#1791713865
./run.sh
#1791713909
cd ..
#1791713911
git status
#1791713940
git diff cmd/docs/lib/README.conf
#1791713983
git add deploy/lib/lib/index.py
#1791713996
git commit -am 'docs login remove'
#1791714041
grep -i build pkg/app.tf
#1791714059
cargo build
#1791714080
nvim conf/index.tf
#1791714088
git checkout main
#1791714124
tar xzf ae88f.tar.gz
#1791714146
for i in 1 2 3
do
echo $i version
done
#1791714152
gti status
#1791714164
git add -p
#1791714174
cargo build
#1791714219
nvim deploy/index.md
#1791714248
git branch
#1791714267
cat cmd/pkg/deploy/README.conf | grep login
#1791714305
gti status
#1791714344
git diff
#1791714368
cd ../site
#1791714385
ls -la
#1791714405
ls -lh
#1791714411
btop
#1791714421
ssh node09
#1791714457
ssh node07
#1791714492
journalctl -u docker -f
#1791714526
nvim cmd/ansible/src/README.py
#1791714555
git push
#1791714576
history
#1791714599
cd /etc/app
#1791714617
git diff --cached
#1791714661
git add ansible/pkg/site.yaml
#1791714666
git commit --amend
#1791714674
grep -rn "build" .
#1791714716
journalctl -u docker -f
#1791714736
cd -
#1791714778
grep -i panel tmp/ansible/etc/app.sh
#1791714788
make
#1791714829
nvim deploy/util.sh
#1791714857
npm test
#1791714893
rg test
#1791714901
systemctl status wireguard
#1791714946
/usr/local/bin/kubectl describe pod images
#1791714971
make build
#1791715002
make build
#1791715017
vim lib/src/tests/test_api.tf
#1791715037
rg login
#1791715044
ps aux --sort=-%mem | head -n 15
#1791715051
git diff --cached
#1791715057
git add conf/pkg/app.py
#1791716860
git status
#1791716889
git diff etc/deploy/src/config.py
#1791716911
ssh nas
#1791716940
kubectl get svc
#1791716969
kubectl get nodes -n ml
#1791716989
docker ps
#1791717012
nano pkg/src/etc/test_api.md
#1791717017
git diff tests/config.md
#1791717047
nvim deploy/tmp/lib/app.sh
#1791717082
nvim tests/tmp/docs/index.conf
#1791717127
docker compose up -d
#1791717170
docker logs images
#1791717176
clear
#1791717217
pwd
#1791717233
git fetch
#1791717278
ssh git
#1791717315
git add -p
#1791717321
ssh db1 'sudo journalctl -u postgresql --since "1 hour ago" --no-pager | tail -n 100'
#1791717345
ssh node12 'sudo journalctl -u grafana-server --since "1 hour ago" --no-pager | tail -n 100'
#1791717377
git status
#1791717392
vim cmd/cmd/app.conf
#1791717408
ps aux --sort=-%mem | head -n 15
#1791717431
git diff
#1791717474
ps aux --sort=-%mem | head -n 15
#1791717516
git add .
#1791717542
git commit -m "add update"
#1791717583
free -h
#1791717603
git add -A
#1791717641
git commit -m "docs panel docs"
#1791717648
ls
#1791717660
history
#1791717662
cd -
#1791717681
ls
#1791717716
ls
#1791717744
cat conf/cmd/index.yaml
#1791717782
cd ~/src/site
#1791717806
go test ./...
#1791777841
vim tests/tmp/src/util.yaml
#1791777879
git push
#1791777896
ping cache1
#1791777932
htop
#1791777954
curl http://gw:3000/
#1791777977
cd ..
#1791778016
ls
#1791778034
git status
#1791778061
cd
#1791778099
ssh node07
#1791778111
git add -A
#1791778147
git commit --amend
#1791778172
cd
#1791778184
ls -la
#1791838213
make test
#1791838240
vim etc/tests/main.conf
#1791838272
gti status
#1791838280
git add docs/tmp/lib/index.conf
#1791838299
git commit -m "add build"
#1791838313
git status
#1791838352
LANG=C exit
#1791838397
ssh ci
#1791838401
ll
#1791838441
grep -rn "alert" .
#1791838473
cd /etc/infra
#1791838477
make test
#1791838496
cat roles/roles/main.md
#1791838531
cd -
#1791838540
ll
#1791838572
git commit -am 'version panel update'
#1791838589
sudo apt update
#1791838625
npm run build
#1791838636
nvim docs/README.go
#1791838647
scp conf/site.yaml ci:/srv/homelab
#1791838686
nvim src/tests/site.yaml
#1791838724
docker run --rm -v ../site:/data -e KEY007=e09dcac83919 1088ae/5aec3:0.19.2 --mode 648 --opt-353 roles/deploy/deploy/README.go
#1791838735
nano deploy/main.md
#1791838739
make
#1791838775
systemctl restart postgresql
#1791838803
ssh node08
#1791838830
cat pkg/src/main.tf
#1791838857
ls
#1791838859
kubectl logs -f gateway-0310da91a-38ddc
#1791838883
bash roles/cmd/site.tf
#1791838893
ssh node02
#1791838896
git status
#1791838898
git diff conf/ansible/cmd/main.yaml
#1791838943
git add .
#1791838949
git commit -m "alert login docs test"
#1791838983
git push
#1791839009
top
#1791839017
cat > pkg/etc/deploy/util.py <<'EOF'
update login alert
kubectl get pods | tail
EOF

#1791839056
ssh node02
#1791839088
docker ps -a
#1791839095
ls
#1791839102
df -h
#1791839125
nvim lib/util.go
#1791839165
npm test
#1791839206
rm pkg/tests/deploy/config.conf
#1791839220
docker ps
#1791839225
cd ~/src/homelab
#1791839257
docker compose up -d
#1791839285
git status -s
#1791839304
ps aux --sort=-%mem | head -n 15
#1791839312
git diff ansible/ansible/config.tf
#1791839346
git add -A
#1791839372
grep -rn "remove" .
#1791839400
./run.sh
#1791841210
mv roles/pkg/roles/index.yaml tests/tests/lib/config.conf
#1791841239
cat tests/values.py
#1791841264
ls -lh
#1791841286
ls -lh
#1791841317
ssh node02
#1791841335
curl http://git:9090/
#1791841372
clear
#1791841387
ls
#1791841419
cat deploy/util.yaml
#1791841436
uptime
#1791841441
sudo systemctl status loki
#1791841452
LANG=C git status
#1791841471
ls
#1791841501
kubectl logs -f gateway-64edb6567-4bd27
#1791841524
man zfs
#1791841569
tar xzf 93e82.tar.gz
#1791848773
npm run build
#1791848776
sudo systemctl status loki
#1791848798
sudo apt upgrade
#1791848832
git commit --amend
#1791848867
python3 tmp/test_api.conf
#1791848878
uptime
#1791848920
clear
#1791848961
free -h
#1791848964
LANG=C curl http://cache1:3000/
#1791848974
mv pkg/lib/roles/index.go cmd/tmp/site.conf
#1791849006
git pull
#1791849022
grep -i panel pkg/main.tf
#1791849061
docker run --rm -v ../lab:/data -e KEY49d=d1d6a2653d0f 561a4e/ee737:1.10.10 --mode f10 --opt-172 ansible/conf/values.sh
#1791849072
cd ~/src/site
#1791849099
ls /etc/app
#1791849133
git status
#1791849164
ssh node07
#1791849187
ps aux --sort=-%mem | head -n 15
#1791849199
less docs/lib/index.go
#1791849206
cat lib/etc/lib/test_api.conf
#1791849211
nvim ansible/test_api.go
#1791849232
ls
#1791849258
cat docs/test_api.yaml
#1791889271
vim deploy/pkg/values.yaml
#1791889306
cd -
#1791889343
ll
#1791889387
git status
#1791889412
git add .
#1791889419
ls
#1791889429
cargo build
#1791889457
nano cmd/app.go
#1791889488
ssh node09 'sudo journalctl --u grafana-server --since "1 hour ago" --no-pager | tail -n 100'
#1791889507
ssh node09 'sudo journalctl -u grafana-server --since "1 hour ago" --no-pager | tail -n 100'
#1791889551
git diff
#1791889593
git add tmp/lib/index.py
#1791889637
git commit --amend
#1791889672
ssh cache1
#1791889697
cat cmd/main.go | grep fix
#1791889736
cd ..
#1791889758
ls -la
#1791889783
cat ansible/src/src/config.sh
#1791889827
sudo systemctl status postgresql
#1791889872
make
#1791889880
cargo build
#1791889924
nvim ansible/conf/deploy/index.go
#1791889959
rm -rf ~/lab30b27
#1791889992
python3 conf/util.conf
#1791889999
pytest -q
#1791890038
ls
#1791890062
cd -
#1791890095
ls /etc/app
#1791890104
exit
#1791897318
git add ansible/conf/main.yaml
#1791897342
git status
#1791897378
ssh node10
#1791897405
pwd
#1791897449
python3 src/deploy/util.md
#1791897480
kubectl get pods -n infra
#1791897490
git checkout -b mailer-805c
#1791897534
ssh gw
#1791897547
clear
#1791897580
ssh gw
#1791897591
cd
#1791897621
ls
#1791897647
cd ../homelab
#1791897667
ls /etc/lab
#1791897689
for i in 1 2 3
do
echo $i build
done
#1791897725
sudo apt update
#1791897731
scp docs/conf/src/util.go cache1:~/
#1791897739
sudo apt update
#1791897758
zfs snapshot tank/home@2026-01-25
#1791897803
zfs send -i tank/home@2026-08-24 tank/home@2026-01-25 | ssh nas zfs recv backup/home
#1791897817
zfs list -t snapshot -r tank/home
#1791897844
kubectl logs -f api-91a186f7b-dbfd9
#1791897871
clear
#1791897896
ssh node01
#1791897911
pwd
#1791897936
cd -
#1791897979
ls
#1791897991
sudo systemctl status grafana-server
#1791898011
git diff roles/main.md
#1791898030
LANG=C ll
#1791898054
kubectl get pods
#1791898066
ssh db2
#1791905299
git status
#1791905339
git add -A
#1791905371
git commit -am 'remove retry add'
#1791905415
ps aux ---sort=-%mem | head -n 15
#1791905454
ps aux --sort=-%mem | head -n 15
#1791905465
git push origin main
#1791905510
journalctl -u loki -f
#1791905548
LANG=C cat roles/pkg/etc/main.sh | grep panel
#1791905564
cd ..
#1791905592
systemctl status prometheus
#1791905621
ls
#1791905635
cat cmd/pkg/site.py
#1791905668
cp deploy/index.go deploy/util.go
#1791905702
docker compose ps
#1791905725
docker ps -a
#1791905734
docker exec -it pg psql -U app -d app -c 'select count(*) from jobs '
#1791905754
ssh ci
#1791905758
cd ..
#1791905784
ps aux --sort=-%mem | head -n 15
#1791905818
make build
#1791905852
git push
#1791905857
sudo apt update
#1791905895
clear
#1791905921
clear
#1791945936
less etc/ansible/ansible/app.tf
#1791945946
clear
#1791945954
cd ../infra
#1791945966
ls
#1791946000
ping ci
#1791946008
sudo systemctl status docker
#1791946052
git status -s
#1791946059
git diff
#1791946070
cd ~/app
#1791946077
ls
#1791946079
cat deploy/main.md
#1791946083
cd ../
#1791946089
ls ~/src/lab
#1791946129
ssh node01
#1791946149
systemctl status wireguard
#1791946194
journalctl -u prometheus -f
#1791946231
ls
#1791946267
find /var -xdev -type f -size +100M -printf '%s %p\n' | sort -rn | head -20
#1791946304
ssh node01
#1791946320
nvim roles/config.go
#1791946348
kubectl logs -f search-f90c2ac62-060b4
#1791946367
cargo build
#1791946390
cargo build
#1791946425
vim conf/tmp/tmp/main.conf
#1791946440
docker run --rm -v /var/log/site:/data -e KEY74e=b35242fb433a f4d95a/bbea4:4.27.17 --mode 9f0 --opt-fc9 lib/test_api.sh
#1791946457
pytest -q
#1791946463
cd ..
#1791946493
ll
#1791946517
cd ../lab
#1791946522
less roles/cmd/tmp/main.go
#1791946542
mkdir -p ~/src/homelab53c8e
#1791946563
cp etc/tmp/util.conf tmp/config.conf
#1791946575
bash roles/config.conf
#1791946597
clear
#1791946617
git pull --rebase
#1791946632
date
#1791946642
ls -la
#1791946684
ssh git
#1791946722
cd -
#1791946765
ls
#1791946800
ls -lh
#1792006822
ssh ci
#1792006840
cd ..
#1792006878
ls
#1792006905
ls ~/infra
#1792006935
cat pkg/pkg/src/site.tf
#1792006976
mkdir -p /var/log/homelab2c18d
#1792007009
ssh gw
#1792007022
ssh node03
#1792007049
nvim conf/lib/README.py
#1792007073
make
#1792007085
cd ~/src/notes
#1792007109
cd
#1792007150
grep -i retry etc/conf/README.sh
#1792007176
ps aux --sort=-%mem | head -n 15
#1792007218
date
#1792007232
cd -
#1792007256
ls -la
#1792007265
cd
#1792007286
ls ~/lab
#1792067311
cd ~/src/lab
#1792067323
ls
#1792067357
cd ..
#1792067400
pg_dump -Fc -h db2 -U app ledger -f /backup/ledger.dump
#1792067441
scp /backup/ledger.dump nas:/backups/
#1792067468
ssh nas ls -lh /backups/ledger.dump
#1792067496
ls
#1792067531
cat ansible/test_api.yaml | grep fix
#1792067543
git status -s
#1792067556
git diff --cached
#1792067592
nvim cmd/lib/README.tf
#1792067611
git add -p
#1792067641
mv cmd/app.py deploy/roles/docs/test_api.sh
#1792067667
git status
#1792067680
git add -p
#1792069485
git commit -am 'docs add version'
#1792069510
git push origin main
#1792069512
vim ansible/docs/conf/site.conf
#1792069518
npm run build
#1792069538
git status
#1792069560
ls
#1792069594
cd /var/log/notes
#1792069638
git status
#1792069665
git add .
#1792076909
git status
#1792076926
du -sh /srv/notes
#1792076961
nvim conf/index.yaml
#1792076969
git diff
#1792076985
npm test
#1792077023
LANG=C npm run build
#1792077062
docker exec -it pg psql -U app -d app -c 'select id, name from orders '
#1792077097
ls
#1792077113
cd /var/log/notes
#1792077139
du -sh /srv/app
#1792077176
cargo build
#1792077216
git status
#1792077243
git add -A
#1792077276
git commit -am 'flaky remove remove'
#1792077314
cd ../
#1792077338
ls
#1792077366
cd
#1792077398
ls
#1792077421
clear
#1792077465
nvim lib/cmd/cmd/main.go
#1792077478
make
#1792077498
nvim lib/deploy/conf/site.go
#1792077527
go test ./...
#1792077539
cp pkg/etc/roles/config.py pkg/tests/pkg/config.tf
#1792077555
cd ..
#1792077587
ls ../lab
#1792077626
git diff cmd/pkg/deploy/README.sh
#1792077663
git add -A
#1792077676
git commit --amend
#1792077707
git push origin main
#1792077714
git status
#1792077748
git add -A
#1792077759
clear
#1792077770
cat tests/pkg/README.conf
#1792077792
git stash
#1792077796
vim cmd/README.go
#1792077823
ps aux --sort=-%mem | head -n 15
#1792077860
ls /var/log/lab
#1792077862
cat cmd/tmp/lib/main.conf
#1792077899
ssh db2
#1792077931
ls
#1792077968
cd /var/log/site
#1792077985
ls
#1792078004
LANG=C cd /etc/lab
#1792078028
LANG=C ls -la
#1792078043
make
#1792078046
nvim docs/util.py
#1792078086
ls
#1792078092
exit
#1792078106
cd
#1792078146
cd ..
#1792078154
ls
#1792078165
git status
#1792078190
docker run --rm -v ~/src/lab:/data -e KEYca0=d5fb8c01af1d 8a894e/f0fbd:3.11.7 --mode be2 --opt-789 lib/deploy/site.go
#1792078229
exit
#1792078232
rm -rf /etc/app7ce05
#1792118256
nvim cmd/docs/roles/README.go
#1792118293
git diff
#1792118310
git add pkg/app.go
#1792118318
git commit -m "login config flaky flaky alert docs"
#1792118320
nano ansible/main.sh
#1792118322
df -h
#1792120127
git status
#1792120135
LANG=C ./run.sh
#1792120167
sudo apt upgrade
#1792120206
cat tests/lib/docs/util.md
#1792120241
cd /etc/notes
#1792120268
ssh node03
#1792120306
git commit --amend
#1792120327
sudo systemctl status sshd
#1792120341
man find
#1792120343
ssh node14
#1792120360
nano etc/util.tf
#1792120379
make
#1792120424
nano conf/roles/deploy/util.tf
#1792120469
cd ../notes
#1792120482
ll
#1792120495
cat ansible/main.tf
#1792120510
exit
#1792120555
sudo systemctl status sshd
#1792120571
cat pkg/ansible/conf/app.sh
#1792120592
ls -lh
#1792120626
cat docs/app.sh
#1792120659
mkdir -p /var/log/infraba866
#1792120669
git checkout main
#1792120699
vim ansible/cmd/values.yaml
#1792120735
npm test
#1792120741
journalctl -u sshd -f
#1792120774
make
#1792120803
git pull
#1792120840
cd ..
#1792120882
git status
#1792120889
git diff
#1792120934
ls
#1792120946
rm ansible/index.sh
#1792120956
free -h
#1792120975
nvim tests/index.sh
#1792120994
ls -la
#1792121004
git status
#1792121014
git add -A
#1792121026
git commit -am 'login panel panel'
#1792121070
git stash
#1792128274
cat etc/cmd/test_api.conf
#1792128290
clear
#1792128311
ls ~/notes
#1792128342
mkdir -p /srv/infra2c88b
#1792128344
ls
#1792128380
vim lib/docs/src/util.sh
#1792128419
nano tmp/conf/README.sh
#1792128435
make build
#1792128455
ls -la
#1792128494
./run.sh
#1792128515
LANG=C vim conf/deploy/pkg/config.go
#1792128554
clear
#1792128559
ssh git
#1792128603
cd ..
#1792128614
ls -lh
#1792128648
kubectl logs -f web-6138d4406-8d586
#1792128686
git add -p
#1792128693
grep -rn "remove" .
#1792128717
git push
#1792128745
kubectl config use-context prod
#1792128750
clear
#1792128792
cd
#1792128808
LANG=C git status
#1792128818
docker ps -a
#1792128834
cd /srv/site
#1792128851
find /home --xdev -type f -size +500M -printf '%s %p\n' | sort -rn | head -20
#1792128871
find /home -xdev -type f -size +500M -printf '%s %p\n' | sort -rn | head -20
#1792128900
ls
#1792128905
git status
#1792128934
ls
#1792128977
gti status
#1792129005
git diff
#1792129045
git status
#1792129048
cat deploy/src/pkg/test_api.py
#1792129072
less tmp/conf/etc/values.tf
#1792129100
ping gw
#1792129123
ls ~/site
#1792129152
make test
#1792129176
cat lib/etc/main.yaml
#1792129189
ssh gw 'sudo journalctl -u grafana-server --since "1 hour ago" --no-pager | tail -n 100'
#1792129218
uptime
#1792129236
cat roles/README.tf | grep remove
#1792129265
cat tmp/config.md
#1792129280
ls
#1792129313
cd ..
#1792129345
ls
#1792129380
docker exec -it pg psql -U app -d app -c 'select count(*) from orders '
#1792129417
git stash
#1792129459
ls -lh
#1792129462
ssh node09
#1792129475
ls
#1792129507
python3 deploy/src/site.sh
#1792129514
mv deploy/tmp/tmp/site.yaml ansible/site.md
#1792129537
less src/index.conf
#1792129573
cd -
#1792136775
ls
#1792136819
vim src/lib/pkg/index.conf
#1792136858
systemctl status docker
#1792136899
nano conf/site.py
#1792136906
less conf/lib/deploy/util.py
#1792136942
kubectl config use-context prod
#1792136964
git commit -m "fix docs alert remove version add"
#1792136977
ps aux --sort=-%mem | head -n 15
#1792137011
ls -la
#1792137044
LANG=C git status
#1792137056
kubectl describe svc billing
#1792137098
git stash
#1792137135
ps aux --sort=-%mem | head -n 15
#1792137153
ls -la
#1792137184
cat cmd/etc/site.yaml
#1792137210
make test
#1792137229
cat src/lib/tests/util.py
#1792137253
cd ../homelab
#1792137292
find /home -xdev -type f -size +100M -printf '%s %p\n' | sort -rn | head -20
#1792137333
ls
#1792137370
ssh cache1
#1792137394
rm cmd/tmp/main.yaml
#1792137409
vim docs/cmd/app.tf
#1792137447
history
#1792137449
cd
#1792137478
cd ~/src/homelab
#1792137515
ls ../
#1792137559
make build
#1792137584
nano deploy/ansible/app.go
#1792137623
LANG=C grep -i update lib/config.md
#1792137660
zfs snapshot tank/vm@2026-04-
#1792137701
zfs snapshot tank/vm@2026-04-18
#1792137746
zfs send -i tank/vm@2026-01-07 tank/vm@2026-04-18 | ssh nas zfs recv backup/vm
#1792137748
zfs list -t snapshot -r tank/vm
#1792137767
ssh gw 'sudo journalctl -u grafana-server --since "1 hour ago" --no-pager | tail -n 100'
#1792137806
ssh node04
#1792137821
bash docs/util.tf
#1792139624
make
#1792139647
cat tests/tests/main.go
#1792139670
systemctl restart docker
#1792139699
sudo docker compose logs -f
#1792139739
pg_dump -Fc -h db2 -U app auth -f /backup/auth.dump
#1792139770
scp /backup/auth.dump nas:/backups/
#1792139814
clear
#1792139826
ssh nas ls -lh /backups/auth.dump
#1792139846
docker logs ledger
#1792139849
btop
#1792139870
ssh node02 'sudo journalctl -u prometheus --since "1 hour ago" --no-pager | tail -n 100'
#1792139896
cd
#1792139920
ll
#1792139922
ssh node05 'sudo journalctl -u grafana-server --since "1 hour ago" --no-pager | tail -n 100'
#1792139960
gti status
#1792139974
rm -rf ~/src/homelab73ca7
#1792139989
sudo docker run --rm -v ../lab:/data -e KEY279=9f9a46a41ef2 f9fe08/1e02d:0.13.4 --mode 5c5 --opt-adc deploy/site.conf
#1792139997
kubectl logs -f ledger-f04466cae-a4048
#1792140030
clear
#1792140071
rm tests/etc/etc/util.tf
#1792140102
ls
#1792140108
cd
#1792140152
git status
#1792140162
zfs snapshot tank/vm@2026-02-20
#1792140187
LANG=C zfs send -i tank/vm@2026-06-06 tank/vm@2026-02-20 | ssh nas zfs recv backup/vm
#1792140212
zfs list -t snapshot -r tank/vm
#1792140243
docker run --rm -v ~/src/lab:/data -e KEYcdd=882008dd83f7 b27d0f/9a819:1.27.7 --mode d95 --opt-f1c docs/lib/conf/site.tf
#1792140259
cd ..
#1792140279
ps aux --sort=-%mem | head -n 15
#1792140299
ls
#1792140321
docker logs images
#1792140339
docker compose up -d
#1792140376
du -sh *
#1792140380
ssh node08
#1792140425
ls ../notes
#1792140445
git status -s
#1792140454
git diff
#1792140464
git add -A
#1792140478
git status
#1792140502
git diff
#1792140539
cat tests/lib/test_api.go
#1792140549
ll
#1792140558
ssh node09 'sudo journalctl -u wireguard --since "1 hour ago" --no-pager | tail -n 100'
#1792140601
sudo systemctl status loki
#1792140613
cd ~/infra
#1792140645
cat conf/tmp/util.md | grep update
#1792140666
cp tests/docs/README.tf tests/main.sh
#1792200694
zfs snapshot tank/media@2026-11-04
#1792200718
zfs send -i tank/media@2026-08-10 tank/media@2026-11-04 | ssh nas zfs recv backup/media
#1792200720
zfs list -t snapshot -r tank/media
#1792200750
npm run build
#1792200784
nano src/ansible/values.tf
#1792200796
git log --oneline
#1792200806
cd /etc/site
#1792200837
git status
#1792200859
git diff --cached
#1792200862
ls
#1792200868
cd ../lab
#1792200900
cd ~/src/app
#1792200938
docker compose ps
#1792200981
kubectl delete pod search-c01d98adb-c3a25
#1792200984
ls
#1792202790
git status -s
#1792202812
git add -A
#1792202853
git log --oneline
#1792202891
ssh node01
#1792202893
cat > roles/ansible/util.tf <<'EOF'
panel build remove
kubectl get pods | tail
EOF

#1792202912
kubectl config use-context prod
#1792202917
nvim conf/pkg/config.py
#1792202957
go test ./...
#1792202959
git pull --rebase
#1792202963
cat lib/ansible/README.conf
#1792202980
ssh node05
#1792203015
nvim roles/etc/util.py
#1792203049
cp ansible/config.yaml conf/config.yaml
#1792263056
kubectl delete pod mailer-4d512e913-83cbd
#1792263059
ls -lh
#1792263078
ls -la
#1792263117
scp tmp/test_api.tf git:/var/log/lab
#1792263159
cargo build
#1792263163
nano docs/conf/main.yaml
#1792263194
ls
#1792263196
cd
#1792263228
rm -rf ../notesc35f5
#1792263240
git status -s
#1792263258
docker run --rm -v /etc/notes:/data -e KEY743=9682bea17807 965f6a/cba24:0.7.8 --mode 6a4 --opt-4a7 lib/conf/util.md
#1792263291
curl http://db1:3000/
#1792263324
scp deploy/tests/app.sh mon:~/src/app
#1792263353
du -sh ../site
#1792263392
nano docs/etc/README.yaml
#1792263395
cargo build
#1792263400
make build
#1792263415
cd
#1792263445
mkdir -p /etc/lab631f3
#1792263482
cp ansible/roles/config.md cmd/site.md
#1792263506
ls
#1792263509
cat deploy/tests/cmd/site.py
#1792263518
journalctl -u nginx -f
#1792263527
ls ~/
#1792263531
systemctl status docker
#1792263533
pytest -q
#1792263548
nano cmd/index.sh
#1792263585
vim tmp/deploy/src/values.sh
#1792263606
date
#1792263650
free -h
#1792263659
git log
#1792263683
ps aux --sort=-%mem | head -n 15
#1792263699
cd
#1792263729
ls -lh
#1792263755
cd ~/site
#1792263769
ls
#1792263801
git log
#1792263810
LANG=C ssh git
#1792263839
ls -lh
#1792263845
cd -
#1792263882
ls
#1792263923
docker ps
#1792263946
make build
#1792263977
nano conf/cmd/test_api.py
#1792264020
zfs snapshot tank/vm@2026-11-06
#1792264065
zfs send -i tank/vm@2026-08-18 tank/vm@2026-11-06 | ssh nas zfs recv backup/vm
#1792264104
zfs list -t snapshot -r tank/vm
#1792264149
who
#1792271372
k get po -n prod
#1792271410
ls -la
#1792271435
rg test
#1792271438
rm -rf /var/log/notes1da24
#1792271454
ls ~/infra
#1792271464
cd /srv/app
#1792271478
ls
#1792271497
LANG=C git add .
#1792271522
git commit -m "update build cache"
#1792271566
git push
#1792271599
cd /etc/infra
#1792271612
LANG=C ls /srv/infra
#1792271631
ls -la
#1792271656
cd /var/log/
#1792271682
ls -lh
#1792271726
git add src/ansible/README.py
#1792271749
ps aux --sort=-%mem | head -n 15
#1792271793
git commit -m "build build test"
#1792271815
git push origin main
#1792271828
cd
#1792271863
git diff --cached
#1792271903
git add tests/index.md
#1792271919
git commit -am 'version update config'
#1792271944
git push
#1792271964
ssh node03
#1792272005
git status -s
#1792272038
git checkout main
#1792272052
ls -lh
#1792272084
cat cmd/deploy/deploy/site.conf
#1792272100
rm -rf /var/log/homelab61747
#1792272137
kubectl logs -f mailer-5e247cc3b-1f604
#1792272164
npm test
#1792272169
nano deploy/tests/conf/main.sh
#1792272192
pytest -q
#1792272236
nvim conf/config.conf
#1792272271
cat etc/README.yaml
#1792312279
sudo systemctl restart postgresql
#1792312311
du -sh *
#1792312322
clear
#1792312354
git diff --cached
#1792312369
ps aux --sort=-%mem | head -n 15
#1792312406
go test ./...
#1792312414
nano roles/conf/test_api.go
#1792312444
git diff --cached
#1792312481
k apply -f cmd/values.conf
#1792312510
LANG=C git diff --cached
#1792312545
LANG=C grep -i version etc/conf/test_api.tf
#1792312557
ps aux ---sort=-%mem | head -n 15
#1792312572
ps aux --sort=-%mem | head -n 15
#1792312583
grep -rn "alert" .
#1792312599
LANG=C git status
#1792312607
git add -A
#1792312634
kubectl delete pod gateway-1321513c3-aac46
#1792312661
nano lib/pkg/main.conf
#1792312665
clear
#1792312681
kubectl get nodes -n infra
#1792312720
scp etc/site.conf db2:../infra
#1792312730
nano roles/docs/deploy/config.yaml
#1792312736
docker exec --it app-db psql -U app -d app -c 'select id, name from orders limit 10'
#1792312776
docker exec -it app-db psql -U app -d app -c 'select id, name from orders limit 10'
#1792312779
git diff etc/conf/README.sh
#1792312814
rm -rf ../1ed00
#1792312845
kubectl cordon node14
#1792312887
kubectl drain node14 --ignore-daemonsets --delete-emptydir-data
#1792312914
clear
#1792312959
uptime
#1792312971
ssh node14 sudo apt-get -y dist-upgrade
#1792312999
ssh node14 sudo reboot
#1792313042
kubectl uncordon node14
#1792313086
cat deploy/conf/util.conf
#1792313115
docker exec -it db psql -U app -d app -c 'select count(*) from users where id = 4610'
#1792313120
cd ..
#1792313142
ls /etc/site
#1792313183
docker exec -it app-db psql -U app -d app -c 'select count(*) from orders '
#1792313197
cd ../notes
#1792313217
tar xzf ef104.tar.gz
#1792313256
git pull --rebase
#1792313277
git checkout dev
#1792313300
scp lib/tests/util.conf gw:/etc/notes
#1792313322
git status
#1792313356
rm lib/docs/values.go
#1792313370
uptime
#1792313385
ps aux ---sort=-%mem | head -n 15
#1792313426
ps aux --sort=-%mem | head -n 15
#1792313443
make build
#1792313480
find /var -xdev -type f -size +500M -printf '%s %p\n' | sort -rn | head -20
#1792313499
nvim src/tmp/roles/main.tf
#1792313533
go test ./...
#1792313577
cat cmd/ansible/util.go | grep panel
#1792313612
go test ./...
#1792313623
ssh node02 'sudo journalctl -u loki --since "1 hour ago" --no-pager | tail -n 100'
#1792313666
nano cmd/deploy/index.py
#1792313671
less deploy/ansible/tmp/app.md
#1792313703
LANG=C python3 tmp/main.tf
#1792313743
ssh node12
#1792313766
find /home -xdev -type f -size +500M -printf '%s %p\n' | sort -rn | head -20
#1792373782
ls ~/src/
#1792373817
curl http://nas:9090/
#1792373845
git add deploy/src/deploy/site.yaml
#1792373883
cd -
#1792373899
ls
#1792373937
nvim etc/roles/values.conf
#1792373963
ls -la
#1792373972
make test
#1792373994
vim tests/test_api.md
#1792374031
make test
#1792374071
vim ansible/util.py
#1792374093
ssh node05
#1792374133
cd ..
#1792374154
ls
#1792374196
history
#1792374235
sudo docker exec -it app-db psql -U app -d app -c 'select * from jobs where id = 1394'
#1792374269
git commit -m "test add version panel"
#1792374301
nano ansible/ansible/pkg/main.go
#1792374340
git add docs/cmd/util.sh
#1792376161
git commit -m "test config"
#1792376192
git push origin main
#1792376217
mysql -u root -pCANARY418636 app
#1792376250
git status
#1792376279
git add .
#1792376282
git commit -m "login flaky retry cache add"
#1792376315
git diff --cached
#1792376320
cd ~/src/lab
#1792376351
ll
#1792376389
sudo systemctl status loki
#1792376419
journalctl -u prometheus -f
#1792376443
ls
#1792376452
make test
#1792376493
cat tests/pkg/ansible/README.md
#1792376515
cd ../lab
#1792376549
ls ~/infra
#1792376567
vim ansible/docs/config.tf
#1792376607
pytest -q
#1792376626
git stash
#1792376630
grep -i update docs/tmp/docs/site.md
#1792376661
ls -lh
#1792376696
git status
#1792376736
nvim src/tests/README.yaml
#1792376776
scp tests/lib/conf/values.md db1:/etc/lab
#1792376809
git status
#1792376841
git diff
#1792376860
tar xzf baa6f.tar.gz
#1792376889
git diff --cached
#1792436901
kubectl logs -f gateway-c225e5ef1-533a6
#1792436932
docker ps
#1792436946
vim pkg/lib/app.tf
#1792436953
npm test
#1792436969
kubectl get svc
#1792436986
kubectl describe pod auth
#1792436988
ls -la
#1792436990
cat pkg/etc/test_api.md | grep config
#1792437006
ls -la
#1792437015
chmod +x roles/docs/values.sh
#1792437029
kubectl get pods -n prod
#1792437046
vim deploy/tmp/roles/index.conf
#1792437065
ssh node12 'sudo journalctl -u sshd --since "1 hour ago" --no-pager | tail -n 100'
#1792437093
make test
#1792437105
ls -la
#1792437137
rm docs/pkg/pkg/README.sh
#1792437149
bash src/index.conf
#1792437188
nvim ansible/roles/site.py
#1792437213
cargo build
#1792437255
./run.sh
#1792437282
./run.sh
#1792437301
cd ~/homelab
#1792437342
ls
#1792437354
cd /etc/
#1792437381
cd ..
#1792437421
ls -la
#1792437442
tar xzf 69eac.tar.gz
#1792437470
ps aux --sort=-%mem | head -n 15
#1792437489
git pull --rebase
#1792437500
find /srv -xdev -type f -size +100M -printf '%s %p\n' | sort -rn | head -20
#1792437539
rg config
#1792437552
cd
#1792437574
ll
#1792437584
cd /srv/notes
#1792437605
ps aux --sort=-%mem | head -n 15
#1792437639
git status
#1792437684
cd ..
#1792437723
ls /etc/notes
#1792497743
vim etc/tmp/docs/util.tf
#1792497784
ll
#1792497799
make
#1792497810
nano conf/config.go
#1792497825
pytest -q
#1792497830
ls
#1792497833
cd -
#1792497836
ll
#1792497878
ls
#1792497899
man find
#1792497930
git status
#1792497958
cat cmd/tmp/util.tf
#1792497961
sudo apt install jq
#1792497963
mkdir -p ../ac32a
#1792497983
du -sh /srv/homelab
#1792497993
kubectl logs -f billing-3e9f1bdea-cd41a
#1792498002
git add -A
#1792498007
ps aux --sort=-%mem | head -n 15
#1792498039
git commit --amend
#1792498069
git push
#1792498094
ls
#1792498137
cd ..
#1792498167
gti status
#1792498171
LANG=C find /home -xdev -type f -size +500M -printf '%s %p\n' | sort -rn | head -20
#1792498204
grep -rn "fix" .
#1792498212
git commit -am 'flaky config panel'
#1792498250
LANG=C ls
#1792498288
kubectl cordon node
#1792498323
kubectl cordon node04
#1792498327
k drain node04 --ignore-daemonsets --delete-emptydir-data
#1792498361
ssh node04 sudo apt-get -y dist-upgrade
#1792498383
ssh node04 sudo reboot
#1792498396
clear
#1792498413
kubectl uncordon node04
#1792498454
vim roles/tests/lib/site.go
#1792498478
make build
#1792498504
nano tmp/etc/src/app.conf
#1792498509
npm run build
#1792500321
git status
#1792500323
nano cmd/tmp/main.sh
#1792500365
kubectl config use-context prod
#1792500402
make build
#1792500431
sudo systemctl status grafana-server
#1792500461
cat conf/cmd/app.go
#1792500468
docker run --rm -v /var/log/notes:/data -e KEY327=5ccad3ab9ee1 2408bc/a22b8:1.11.10 --mode 4f2 --opt-adb lib/deploy/tests/site.go
#1792500504
vim tmp/cmd/deploy/site.yaml
#1792500541
chmod +x tests/ansible/docs/main.conf
#1792500564
git add -A
#1792500593
kubectl apply -f ansible/values.yaml
#1792500602
LANG=C cat docs/docs/tmp/index.yaml
#1792500611
git status -s
#1792500614
ssh ci
#1792500656
cd
#1792500681
ls /var/log/lab
#1792500696
systemctl status sshd
#1792500708
kubectl describe pod api
#1792500751
ls /srv/lab
#1792500755
LANG=C vim tests/pkg/tests/app.md
#1792500790
ps aux --sort=-%mem | head -n 15
#1792500816
git diff
#1792500844
ls -la
#1792500847
cd
#1792500864
git status
#1792500883
ssh node07 'sudo journalctl -u sshd --since "1 hour ago" --no-pager | tail -n 100'
#1792500900
git add -p
#1792500922
git commit -am 'add config panel'
#1792508157
git diff roles/pkg/test_api.tf
#1792508192
bash etc/roles/config.sh
#1792508195
git status
#1792508202
ls -la
#1792508238
less docs/site.py
#1792508249
cd
#1792508276
ls
#1792508299
cd ~/
#1792508304
kubectl get pods -n infra
#1792508316
kubectl describe node ledger
#1792508356
docker exec -it pg psql -U app -d app -c 'select id, name from jobs limit 10'
#1792508377
du -sh ../infra
#1792548388
ls /var/log/
#1792548416
kubectl config use-context prod
#1792548438
rg test
#1792548469
cargo build
#1792548483
ssh ci
#1792548490
cat docs/index.py | grep alert
#1792548521
ls
#1792548551
kubectl apply -f ansible/util.conf
#1792548574
clear
#1792548587
ls
#1792548599
chmod +x roles/test_api.sh
#1792548641
cd ~/src/site
#1792548667
kubectl delete pod ledger-0ab71c596-4d305
#1792548689
ls
#1792548710
btop
#1792548741
git add -p
#1792548744
git commit --amend
#1792548774
pwd
#1792548780
chmod +x lib/app.go
#1792548798
ls
#1792548825
cp docs/app.md ansible/README.yaml
#1792548851
git status
#1792548860
git diff tmp/deploy/roles/main.yaml
#1792548881
make
#1792548890
nano tests/src/lib/main.py
#1792548894
cargo build
#1792548909
cargo build
#1792548945
nvim docs/test_api.py
#1792548953
curl -u admin:CANARYa0dfa3 https://api.lab.example/x
#1792548996
history
#1792549032
nano tests/deploy/values.tf
#1792549043
git diff --cached
#1792589084
ll
#1792589129
cat conf/ansible/cmd/app.md
#1792589143
ls -la
#1792589178
cat cmd/src/lib/util.md
#1792589189
docker ps
#1792589205
ssh node02
#1792589231
LANG=C git stash pop
#1792589250
cat tmp/tmp/main.go | grep version
#1792589268
npm run build
#1792589306
ls
#1792589319
docker ps -a
#1792589363
docker compose up -d
#1792589388
docker compose ps
#1792589428
git status -s
#1792589454
git add -p
#1792589488
git status
#1792589495
git add -A
#1792589530
git commit -m "update login test version version fix"
#1792589572
git push
#1792589596
docker images
#1792589619
kubectl describe pod images
#1792589623
systemctl status loki
#1792589647
make
#1792589650
vim lib/test_api.sh
#1792589674
cd ~/src/infra
#1792589690
ls -lh
#1792589697
cd -
#1792589739
git status
#1792589766
chmod +x conf/cmd/util.py
#1792589771
ssh node02 'sudo journalctl -u loki --since "1 hour ago" --no-pager | tail -n 100'
#1792589786
scp docs/etc/etc/app.go db2:~/src/homelab
#1792589820
npm test
#1792589837
vim cmd/pkg/cmd/values.yaml
#1792589877
grep -i update conf/deploy/etc/config.tf
#1792589901
cd
#1792589933
ssh node07
#1792589946
ssh db1
#1792589974
make test
#1792590006
ls
#1792590038
docker images
#1792590047
kubectl cordon node10
#1792590068
kubectl drain node10 --ignore-daemonsets --delete-emptydir-data
#1792590088
ssh node10 sudo apt-get -y dist-upgrade
#1792590092
ssh node10 sudo reboot
#1792650127
ls
#1792650146
kubectl uncordon node10
#1792650165
docker compose logs -f
#1792650209
cd /srv/
#1792650241
nano ansible/conf/index.tf
#1792650286
npm test
#1792650330
ls
#1792650375
cat src/config.sh
#1792650405
kubectl get deploy -n staging
#1792650415
kubectl logs -f images-e5c50e563-7b293
#1792650456
ls -lh
#1792650466
git diff
#1792650482
top
#1792650498
ls -lh
#1792650537
nvim ansible/tests/pkg/app.py
#1792650543
ssh node07
#1792650580
git log --oneline
#1792650616
git diff --cached
#1792650637
git commit -m "alert flaky"
#1792650668
git push
#1792650673
ssh db1
#1792650708
make
#1792650736
cd -
#1792650740
ls -lh
#1792650784
cd ../lab
#1792650813
ls
#1792650837
docker compose ps
#1792650840
docker compose ps
#1792650865
docker compose ps
#1792650883
make
#1792650895
git commit -m "panel add panel version fix add"
#1792650911
git push
#1792650918
ls
#1792650950
cd -
#1792650983
ls ~/
#1792650994
rm -rf /etc/homelab2a267
#1792650998
journalctl -u grafana-server -f
#1792651043
clear
#1792651056
clear
#1792651099
kubectl delete pod billing-3314a2e80-85816
#1792651110
ls ~/src/homelab
#1792651147
cat src/ansible/values.tf
#1792651182
mv conf/src/deploy/config.md docs/pkg/config.go
#1792651211
git fetch
#1792651215
git pull
#1792651237
git status
#1792651282
git diff deploy/site.md
#1792651325
ssh node02
#1792651359
ls /etc/lab
#1792651361
cargo build
#1792651368
sudo apt install tmux
#1792651408
cat docs/test_api.conf
#1792651428
nano deploy/ansible/src/app.conf
#1792651461
npm run build
#1792651471
less conf/app.conf
#1792711474
git status
#1792711503
grep -rn "config" .
#1792711535
git add conf/app.py
#1792711540
git commit -am 'test panel docs'
#1792711561
nvim pkg/conf/cmd/index.yaml
#1792711576
make build
#1792711605
nano ansible/tmp/README.go
#1792711643
ll
#1792711655
make
#1792711679
vim deploy/util.go
#1792711700
./run.sh
#1792711710
mv cmd/deploy/etc/values.md etc/conf/test_api.md
#1792711733
cat tmp/conf/site.conf
#1792711754
ll
#1792711794
git status
#1792711825
cat tmp/lib/etc/site.go
#1792711831
ls -la
#1792711848
ls -la
#1792711893
cat deploy/test_api.py
#1792711917
journalctl -u prometheus -f
#1792711960
nano etc/ansible/main.conf
#1792711990
docker exec --it pg psql -U app -d app -c 'select id, name from jobs '
#1792712003
docker exec -it pg psql -U app -d app -c 'select id, name from jobs '
#1792712033
kubectl get deploy -n prod
#1792712045
vim tmp/lib/main.conf
#1792712090
cd /var/log/homelab
#1792712125
ll
#1792712141
docker exec -it db psql -U app -d app -c 'select id, name from jobs where id = 4332'
#1792712154
cd /var/log/lab
#1792712191
ls
#1792712202
rg cache
#1792712205
clear
#1792712224
LANG=C cd ~/
#1792714053
/usr/local/bin/kubectl describe pod billing
#1792714065
cp deploy/roles/values.conf cmd/README.sh
#1792714067
make test
#1792714106
grep -i login pkg/cmd/test_api.conf
#1792714151
nvim src/index.py
#1792714173
git diff tmp/test_api.py
#1792714218
nano pkg/lib/tmp/values.conf
#1792714245
make test
#1792714264
ls
#1792714298
cd ~/
#1792714309
free -h
#1792714326
cat etc/main.py
#1792714349
ls ~/lab
#1792714356
cat lib/tests/conf/app.py
#1792714373
rg cache
#1792714378
cat tests/src/cmd/app.go | grep cache
#1792714381
cd -
#1792714418
ls
#1792714447
cd /var/log/site
#1792714492
git status
#1792714526
sudo apt upgrade
#1792714553
git status
#1792714574
git add .
#1792714576
git commit -am 'retry build retry'
#1792714609
git push origin main
#1792714653
ls -lh
#1792714694
git checkout -b web-bb78
#1792714699
docker images
#1792714705
LANG=C nano conf/docs/docs/index.go
#1792714748
cd ~/app
#1792714768
ls
#1792714789
cd
#1792714829
ls
#1792714844
cd /srv/notes
#1792714887
ls -la
#1792714895
ls
#1792714923
cd ~/notes
#1792714948
ls
#1792714969
cd -
#1792714984
cat lib/config.sh | grep config
#1792715016
kubectl describe svc billing
#1792715052
grep -i fix tests/docs/site.sh
#1792715064
git pull
#1792715066
cp tmp/README.tf tests/deploy/src/README.py
#1792715081
git log --oneline
#1792715125
ll
#1792715144
cat etc/roles/conf/util.yaml
#1792715175
docker ps
#1792715199
docker compose logs -f
#1792715230
zfs snapshot tank/home@2026-03-19
#1792715257
zfs send -i tank/home@2026-09-21 tank/home@2026-03-19 | ssh nas zfs recv backup/home
#1792715279
zfs list -t snapshot -r tank/home
#1792715300
mkdir -p /srv/appdf203
#1792715302
mv tmp/ansible/site.sh conf/cmd/ansible/values.md
#1792715340
ssh mon
#1792715367
./run.sh
#1792715408
htop
#1792755423
LANG=C cargo build
#1792755439
vim lib/roles/pkg/util.go
#1792755467
kubectl delete pod images-a3172b6c3-9d241
#1792755512
LANG=C make test
#1792755553
cat pkg/etc/config.go
#1792755575
docker run --rm -v /var/log/lab:/data -e KEYa03=ebe76429467a 87d121/a31b4:4.0.10 --mode c0f --opt-e52 cmd/main.yaml
#1792755597
systemctl status loki
#1792755639
cd /etc/homelab
#1792755673
ls ../notes
#1792755683
LANG=C ps aux ---sort=-%mem | head -n 15
#1792755720
ps aux --sort=-%mem | head -n 15
#1792755763
cat lib/cmd/src/main.md
#1792755787
ssh node10
#1792755831
docker exec --it app-db psql -U app -d app -c 'select * from jobs limit 10'
#1792755870
docker exec -it app-db psql -U app -d app -c 'select * from jobs limit 10'
#1792755877
free -h
#1792755882
clear
#1792755897
cat src/index.tf
#1792755906
kubectl apply -f ansible/docs/tmp/util.py
#1792755923
less pkg/lib/tests/README.yaml
#1792755948
sudo apt update
#1792755984
docker run --rm -v ../:/data -e KEY767=8fb5f3fd6b9a ce18e6/2b91f:3.10.17 --mode cbd --opt-51e tmp/util.tf
#1792756027
git status -s
#1792756059
ssh cache1
#1792756063
go test ./...
#1792756077
df -h
#1792756090
ll
#1792756100
git commit --amend
#1792756144
git push
#1792756172
cat docs/tmp/test_api.conf | grep flaky
#1792756217
cat roles/site.yaml
#1792796241
ll
#1792796275
ls /srv/notes
#1792796306
rg version
#1792796336
less ansible/cmd/lib/README.yaml
#1792796338
ls -la
#1792796379
cd
#1792796388
htop
#1792796402
kubectl cordon node08
#1792796405
k get po -n ml
#1792796427
kubectl drain node08 --ignore-daemonsets --delete-emptydir-data
#1792796449
ssh node08 sudo apt-get -y dist-upgrade
#1792796464
ssh node08 sudo reboot
#1792796466
kubectl uncordon node08
#1792796473
git add .
#1792796478
git commit -m "cache retry docs retry build"
#1792796491
mkdir -p ~/labd62e2
#1792796524
bash deploy/conf/app.py
#1792796560
sudo systemctl status grafana-server
#1792796584
ssh node02
#1792796600
who
#1792796604
python3 ansible/deploy/tests/index.py
#1792796636
docker exec -it app-db psql -U app -d app -c 'select * from orders where id = 6109'
#1792796667
cat etc/src/app.go | grep remove
#1792796674
docker compose logs -f
#1792796686
nano conf/ansible/src/values.py
#1792796718
make test
#1792796724
git stash
#1792796760
pwd
#1792796778
git checkout dev
#1792796798
history
#1792796819
curl http://gw:3000/
#1792796842
ssh node05
#1792796885
exit
#1792796908
grep -rn "alert" .
#1792796917
python3 conf/lib/README.conf
#1792796938
docker exec -it pg psql -U app -d app -c 'select * from users limit 10'
#1792796964
cat > src/test_api.py <<'EOF'
test panel retry
kubectl get pods | tail
EOF

#1792796989
ls ../homelab
#1792797023
make build
#1792797037
make
#1792797050
npm test
#1792797067
LANG=C nvim tmp/deploy/app.conf
#1792797090
cat etc/src/index.go
#1792797101
ll
#1792797112
mv src/etc/docs/test_api.tf ansible/values.yaml
#1792797118
tar xzf f5897.tar.gz
#1792797133
LANG=C bash conf/etc/roles/README.go
#1792797162
./run.sh
#1792797187
zfs snapshot tank/vm@2026-03-
#1792797219
zfs snapshot tank/vm@2026-03-25
#1792797256
zfs send -i tank/vm@2026-07-27 tank/vm@2026-03-25 | ssh nas zfs recv backup/vm
#1792797290
git status -s
#1792797326
zfs list -t snapshot -r tank/vm
#1792797340
pwd
#1792797367
nvim ansible/tmp/values.py
#1792797373
cat roles/pkg/deploy/main.md
#1792797411
git status
#1792797423
git add .
#1792799246
du -sh ../notes
#1792799281
du -sh *
#1792799297
git commit --amend
#1792799328
git push
#1792799372
cat src/ansible/tests/README.yaml
#1792799412
cd ..
#1792799438
git status
#1792799480
find /srv -xdev -type f -size +100M -printf '%s %p\n' | sort -rn | head -20
#1792799518
gti status
#1792799524
git add .
#1792799539
git commit -m "test build alert panel add"
#1792799568
cd ..
#1792799611
gti status
#1792799618
git diff --cached
#1792799626
echo CANARY09e88b | docker login -u bob --password-stdin
#1792799650
scp etc/docs/roles/util.tf mon:/etc/infra
#1792799661
systemctl restart nginx
#1792799676
kubectl describe node ledger
#1792799713
cd ..
#1792799742
gti status
#1792799775
git add -A
#1792799783
git commit -m "test update"
#1792799827
git push
#1792799851
nvim conf/tmp/main.conf
#1792799860
pytest -q
#1792799883
clear
#1792799894
rg flaky
#1792799906
cat pkg/conf/app.yaml
#1792799937
clear
#1792799945
docker compose ps
#1792799957
docker logs web
#1792840001
less lib/pkg/conf/config.yaml
#1792840040
rm deploy/tmp/index.py
#1792840081
cat deploy/roles/roles/util.go | grep flaky
#1792840093
pg_dump -Fc -h db2 -U app ledger -f /backup/ledger.dump
#1792840096
scp /backup/ledger.dump nas:/backups/
#1792840116
ssh nas ls -lh /backups/ledger.dump
#1792840140
npm run build
#1792840158
nvim src/test_api.py
#1792840201
top
#1792840231
vim roles/docs/app.md
#1792840248
grep -rn "config" .
#1792840291
ls /var/log/app
#1792840305
ssh ci
#1792840321
pg_dump -Fc -h db1 -U app auth -f /backup/auth.dump
#1792840363
kubectl get nodes -n staging
#1792840376
scp /backup/auth.dump nas:/backups/
#1792840418
ssh nas ls -lh /backups/auth.dump
#1792840441
ssh node05
#1792840469
systemctl status sshd
#1792840481
ls
#1792840491
pg_dump -Fc -h db1 -U app metrics -f /backup/metrics.dump
#1792840510
scp /backup/metrics.dump nas:/backups/
#1792840545
ssh nas ls -lh /backups/metrics.dump
#1792840581
cd
#1792840607
ll
#1792840635
cat conf/README.conf
#1792840639
chmod +x ansible/roles/pkg/site.yaml
#1792840646
cd /var/log/site
#1792840686
git status
#1792840703
ll
#1792840742
ls
#1792840754
git fetch
#1792840781
git status
#1792840818
ls
#1792840856
cd ../infra
#1792840901
ls
#1792840905
LANG=C git status
#1792840930
git diff
#1792840956
ssh git
#1792840958
git diff cmd/pkg/index.yaml
#1792840987
kubectl logs -f search-8eb071773-b0064
#1792840996
git branch
#1792840998
ssh node12
#1792841009
clear
#1792841042
git push
#1792841071
vim deploy/etc/deploy/README.md
#1792841112
git checkout -b billing-9367
#1792841147
curl http://nas:9090/
#1792841168
cd ..
#1792841174
ll
#1792841188
gti status
#1792841229
git diff
#1792841262
cd -
#1792881270
nvim tests/cmd/main.tf
#1792881294
cargo build
#1792881313
bash etc/tests/main.conf
#1792881322
kubectl cordon node11
#1792881360
kubectl drain node11 --ignore-daemonsets --delete-emptydir-data
#1792881373
ssh node11 sudo apt-get -y dist-upgrade
#1792881417
ssh node11 sudo reboot
#1792881451
kubectl uncordon node11
#1792881454
cd
#1792881484
git status -s
#1792881491
ls -la
#1792881501
docker run --rm -v /srv/site:/data -e KEY05c=6f8360faee03 2d18f3/39a9b:4.5.15 --mode 932 --opt-212 conf/values.yaml
#1792881531
ls
#1792881546
cat roles/config.go
#1792881564
date
#1792881583
git checkout main
#1792881603
grep -rn "build" .
#1792881624
go test ./...
#1792881640
git status
#1792881681
git add .
#1792881703
scp conf/lib/docs/util.py git:/etc/
#1792881706
man zfs
#1792881726
who
#1792881766
less etc/test_api.go
#1792881794
scp tmp/roles/deploy/config.conf db1:../app
#1792881826
bash tmp/etc/tmp/index.go
#1792881866
exit
#1792881905
make test
#1792881909
systemctl restart wireguard
#1792881912
python3 pkg/lib/tests/util.sh
#1792881936
find / -xdev -type f -size +100M -printf '%s %p\n' | sort -rn | head -20
#1792881947
cd ..
#1792881986
ls -lh
#1792882024
git checkout dev
#1792882065
uptime
#1792882101
git status
#1792882126
git add -A
#1792882140
git commit --amend
#1792882163
git push
#1792882181
ls
#1792882201
cd /etc/app
#1792882242
ls
#1792882250
ls
#1792882293
git add -p
#1792922328
git commit -am 'version cache test'
#1792922355
nano tests/main.conf
#1792922357
rg test
#1792922372
git commit -m "docs alert"
#1792922383
git diff
#1792982417
nano src/ansible/config.yaml
#1792982429
ls -lh
#1792982439
rm etc/pkg/util.tf
#1792982452
ls
#1792982454
git status -s
#1792982496
cd /var/log/lab
#1792982500
docker run --rm -v ../:/data -e KEYb35=fa69be3c9173 f9d57a/532c0:0.9.6 --mode 39e --opt-8c6 tests/docs/config.tf
#1792982530
exit
#1792982562
vim src/pkg/util.sh
#1792982566
top
#1792982609
ls -lh
#1792982644
cat roles/roles/pkg/util.tf
#1792982651
cd ..
#1792982659
cd
#1793042676
ls
#1793042716
git diff cmd/site.sh
#1793042748
git add tmp/config.tf
#1793042786
git commit --amend
#1793042807
git push origin main
#1793042850
cd ../homelab
#1793042885
LANG=C ls
#1793042893
kubectl logs -f search-661ea26c8-cff26
#1793042914
rg alert
#1793042941
kubectl get pods -n shop
#1793042980
kubectl logs -f auth-524a673d9-e57a2
#1793043009
docker exec -it app-db psql -U app -d app -c 'select count(*) from orders where id = 7214'
#1793043015
git diff --cached
#1793043033
nano docs/tests/main.yaml
#1793043067
git diff
#1793043097
git diff
#1793043107
ssh db1
#1793043114
ll
#1793043116
cat cmd/tmp/test_api.conf
#1793043119
cat src/conf/test_api.yaml
#1793043158
less etc/lib/site.md
#1793043203
git branch
#1793043205
cd
#1793043231
ls -lh
#1793043249
ps aux --sort=-%mem | head -n 15
#1793043265
cat docs/pkg/cmd/config.md
#1793043267
git status
#1793043287
git diff cmd/src/ansible/site.sh
#1793043290
ls
#1793043309
cd ..
#1793043316
ls ~/notes
#1793043323
ls -lh
#1793043336
git pull
#1793043347
make
#1793043389
vim tests/tests/docs/index.yaml
#1793043424
npm test
#1793043439
nano tmp/etc/deploy/util.go
#1793043482
pytest -q
#1793043485
nvim docs/etc/etc/test_api.tf
#1793043529
cat tests/pkg/cmd/index.py
#1793043546
git status
#1793043561
git add tmp/test_api.py
#1793043589
git commit -m "alert build flaky remove"
#1793050831
git push origin main
#1793050862
ls
#1793050907
cat etc/docs/util.conf
#1793050934
systemctl status sshd
#1793050943
cd ~/
#1793050960
ls
#1793050988
LANG=C cd ~/
#1793051005
ls
#1793051013
ls -lh
#1793051055
ssh git
#1793051085
ssh gw
#1793051125
rm -rf ../site50e4d
#1793051165
find /home -xdev -type f -size +500M -printf '%s %p\n' | sort -rn | head -20
#1793051210
nano roles/roles/docs/site.sh
#1793051231
du -sh /var/log/
#1793051264
ps aux --sort=-%mem | head -n 15
#1793051297
cd -
#1793051333
ls
#1793051375
cat tests/cmd/main.md
#1793051415
kubectl cordon node10
#1793051451
kubectl drain node10 --ignore-daemonsets --delete-emptydir-data
#1793051465
ssh node10 sudo apt-get -y dist-upgrade
#1793051476
git status
#1793051492
who
#1793051528
ssh node10 sudo reboot
#1793051539
kubectl uncordon node10
#1793051576
docker images
#1793051585
exit
#1793051605
git diff --cached
#1793051631
bash docs/values.tf
#1793051647
cat lib/app.py | grep config
#1793053476
git diff --cached
#1793053478
cd /var/log/notes
#1793053499
gti status
#1793053544
find /home -xdev -type f -size +500M -printf '%s %p\n' | sort -rn | head -20
#1793053550
git add -A
#1793053574
git commit -m "docs alert fix test fix"
#1793053610
ll
#1793053634
cat lib/conf/pkg/README.py | grep config
#1793053679
vim conf/tmp/deploy/README.conf
#1793053694
scp tmp/site.tf cache1:~/homelab
#1793053739
vim deploy/roles/ansible/README.py
#1793053761
ssh node04
#1793053790
kubectl logs -f gateway-99f74e0f6-dc3d8
#1793053824
docker compose ps
#1793053835
ls
#1793053867
git branch
#1793053888
for i in 1 2 3
do
echo $i fix
done
#1793053890
vim tmp/conf/conf/index.go
#1793053917
ssh nas
#1793053948
git push
#1793053993
cd /etc/app
#1793054005
git add -p
#1793054034
git branch
#1793054047
grep -rn "remove" .
#1793054061
LANG=C git add .
#1793054100
git commit -m "update fix retry"
#1793054144
cd ../infra
#1793054186
ls -lh
#1793054217
chmod +x tests/conf/deploy/util.sh
#1793054255
ls -lh
#1793054258
cd /srv/homelab
#1793054297
rm tmp/lib/etc/site.md
#1793054340
git push
#1793054379
kubectl describe pod images
#1793054421
nano tests/docs/docs/util.yaml
#1793054463
cat roles/tests/app.md
#1793054479
./run.sh
#1793054511
cd /srv/lab
#1793054541
ls -lh
#1793054567
cd ~/site
#1793054585
ls -la
#1793054617
cd ~/src/app
#1793054627
ls -la
#1793054632
ls -lh
#1793054659
./run.sh
#1793094682
docker exec -it app-db psql -U app -d app -c 'select count(*) from users '
#1793094712
ls -la
#1793094750
cd ~/notes
#1793094758
ls -lh
#1793094774
git log --oneline
#1793094794
docker exec -it db psql -U app -d app -c 'select id, name from users '
#1793094801
cat pkg/test_api.conf | grep docs
#1793094806
sudo systemctl status prometheus
#1793094838
journalctl -u docker -f
#1793094848
ssh node05
#1793094887
cd -
#1793094909
ls -lh
#1793094950
sudo apt install nmap
#1793094977
sudo apt update
#1793094992
pwd
#1793095011
ssh node01
#1793095040
git stash pop
#1793095051
ps aux --sort=-%mem | head -n 15
#1793095061
cd ../app
#1793095082
ls
#1793095089
cd
#1793095099
git checkout main
#1793095109
curl http://mon:3000/
#1793095125
cd
#1793095160
mkdir -p /etc/lab8c8fe
#1793095197
kubectl cordon node
#1793095224
kubectl cordon node14
#1793095239
kubectl drain node14 --ignore-daemonsets --delete-emptydir-data
#1793095248
ssh node14 sudo apt-get -y dist-upgrade
#1793095255
cat tests/tests/app.sh
#1793095296
ssh node14 sudo reboot
#1793095319
/usr/local/bin/kubectl uncordon node14
#1793095323
du -sh /srv/
#1793095351
npm test
#1793095382
cd
#1793095412
find /home -xdev -type f -size +100M -printf '%s %p\n' | sort -rn | head -20
#1793095417
ls ~/infra
#1793095430
rm pkg/docs/lib/index.conf
#1793095445
git status
#1793095459
vim lib/deploy/app.tf
#1793095467
cat conf/lib/ansible/values.tf
#1793095507
ls /srv/homelab
#1793095526
cd
#1793095568
git diff --cached
#1793095575
gti status
#1793095615
git diff
#1793095639
ssh git
#1793095680
tar xzf 4bbd8.tar.gz
#1793095685
git diff src/README.md
#1793095730
nvim docs/etc/cmd/config.tf
#1793155762
pytest -q
#1793155782
LANG=C find /var -xdev -type f -size +500M -printf '%s %p\n' | sort -rn | head -20
#1793155789
cargo build
#1793155795
cd ..
#1793155807
rm conf/tests/values.md
#1793155814
cd ..
#1793155818
ls ~/src/homelab
#1793155848
sudo apt upgrade
#1793155865
make build
#1793155887
cat docs/config.md
#1793155907
rg cache
#1793155909
kubectl apply -f tmp/cmd/main.md
#1793155938
cd -
#1793155950
ls
#1793155959
cd -
#1793155982
git status
#1793155994
git pull --rebase
#1793156012
nano etc/README.md
#1793156057
cargo build
#1793156080
ls /etc/lab
#1793156118
ssh git
#1793156154
git commit --amend
#1793156184
git push origin main
#1793156199
cd ../app
#1793156218
ls -la
#1793156225
cat etc/ansible/etc/test_api.yaml
#1793156263
go test ./...
#1793156280
rm -rf ~/src/homelab5e3b5
#1793156318
ssh cache1
#1793156343
git status
#1793156371
git add -p
#1793156400
gti status
#1793156438
git diff
#1793156479
cat tests/index.conf
#1793156516
ssh node14
#1793156553
find /home -xdev -type f -size +500M -printf '%s %p\n' | sort -rn | head -20
#1793156574
grep -i remove deploy/README.go
#1793156593
scp cmd/app.py mon:~/lab
#1793156613
docker exec --it pg psql -U app -d app -c 'select id, name from orders '
#1793156656
docker exec -it pg psql -U app -d app -c 'select id, name from orders '
#1793156664
ssh node01
#1793156669
git status
#1793156688
git add roles/ansible/test_api.yaml
#1793156731
LANG=C git commit -am 'remove update add'
#1793156750
ssh node11
#1793156773
ls
#1793156787
vim ansible/ansible/tests/index.go
#1793156823
git diff tests/tests/values.go
#1793156839
make test
#1793156860
python3 pkg/site.tf
#1793216883
./run.sh
#1793216923
kubectl describe node worker
#1793216965
scp ansible/etc/pkg/app.py cache1:../app
#1793217004
git diff --cached
#1793217032
cd
#1793217049
git add -p
#1793217061
git commit -m "update retry test flaky"
#1793217087
git push
#1793217114
git pull
#1793217122
docker images
#1793217141
cd ~/src/app
#1793217148
git status
#1793217174
git diff lib/config.py
#1793217187
kubectl describe node mailer
#1793217221
exit
#1793217232
less etc/README.py
#1793217257
npm test
#1793217276
sudo apt upgrade
#1793217312
git checkout main
#1793217318
gti status
#1793217351
LANG=C git add .
#1793217373
git commit -m "cache flaky test retry"
#1793217399
systemctl status grafana-server
#1793217403
python3 tests/test_api.yaml
#1793217433
git commit -m "alert remove"
#1793217468
nvim tests/test_api.sh
#1793217488
mv ansible/conf/values.conf ansible/README.tf
#1793217517
less src/conf/roles/util.go
#1793217536
cat pkg/ansible/values.conf
#1793257542
git status
#1793257570
pytest -q
#1793257595
less lib/deploy/site.md
#1793257624
git commit -m "retry flaky fix docs alert add"
#1793257635
git push
#1793257668
pwd
#1793257706
cd ~/lab
#1793257744
nano deploy/tmp/values.conf
#1793257788
cat lib/etc/index.py
#1793257816
kubectl get pods
#1793257822
npm run build
#1793257829
docker logs images
#1793257872
ls -la
#1793257874
ping cache1
#1793257884
nano roles/main.go
#1793257922
npm test
#1793257947
vim tests/roles/util.go
#1793257965
cargo build
#1793257969
nano etc/pkg/etc/README.go
#1793257991
ssh node06
#1793258015
cp lib/lib/etc/site.md deploy/site.sh
#1793258058
sudo apt update
#1793258097
make
#1793258117
ssh node14 'sudo journalctl -u docker --since "1 hour ago" --no-pager | tail -n 100'
#1793258160
make
#1793258177
nvim conf/config.tf
#1793258200
ls ~/src/homelab
#1793258217
cat deploy/index.conf
#1793258241
bash ansible/docs/util.tf
#1793258269
date
#1793298272
cat > src/tmp/index.sh <<'EOF'
flaky cache config
kubectl get pods | tail
EOF

#1793298297
rg build
#1793298308
sudo systemctl status grafana-server
#1793298345
cat cmd/ansible/cmd/index.conf | grep login
#1793298385
mv tests/index.go conf/tests/app.sh
#1793298403
systemctl status docker
#1793298448
ssh node13
#1793298484
git log
#1793298486
curl http://db2:3000/
#1793298490
zfs snapshot tank/media@2026-06-07
#1793298510
zfs send -i tank/media@2026-06-22 tank/media@2026-06-07 | ssh nas zfs recv backup/media
#1793298543
zfs list -t snapshot -r tank/media
#1793298585
ls -lh
#1793298626
clear
#1793298670
cd ..
#1793298675
LANG=C git diff --cached
#1793298688
sudo systemctl status grafana-server
#1793298699
pwd
#1793298701
nvim deploy/tests/tests/app.md
#1793298741
cd ~/notes
#1793298767
ll
#1793298772
cd ~/src/app
#1793298799
nvim roles/pkg/lib/index.tf
#1793298844
ssh node05
#1793298878
docker exec -it app-db psql -U app -d app -c 'select * from jobs where id = 6552'
#1793298917
sudo systemctl restart wireguard
#1793298957
cat lib/site.sh
#1793298968
clear
#1793298972
cd
#1793298980
ls
#1793299013
cp ansible/pkg/main.sh tmp/conf/tmp/util.md
#1793299058
python3 pkg/site.md
#1793299063
git add etc/etc/test_api.go
#1793299101
git status
#1793299146
git diff docs/site.tf
#1793299169
ssh node12
#1793299186
curl http://mon:9090/
#1793299227
git pull --rebase
#1793299271
./run.sh
#1793299311
rm -rf /srv/notesb63f6
#1793299333
systemctl restart grafana-server
#1793299347
journalctl -u prometheus -f
#1793299377
cd /srv/
#1793299387
less lib/README.py
#1793299423
cd ~/homelab
#1793299432
ls
#1793299462
cd /etc/lab
#1793299479
git status
#1793299505
vim docs/etc/README.go
#1793299527
cd ~/src/lab
#1793299546
git status
#1793299559
git add -p
#1793306773
git commit --amend
#1793306786
git push
#1793306806
chmod +x etc/main.sh
#1793306830
ls -la
#1793306851
cat tmp/site.go
#1793306868
ssh node04
#1793306872
kubectl get pods -n staging
#1793306890
LANG=C cd
#1793306920
git status
#1793306929
git add tmp/README.yaml
#1793306946
git commit -m "update version"
#1793306965
git push
#1793306982
ping gw
#1793307018
btop
#1793307044
LANG=C ps aux --sort=-%mem | head -n 15
#1793307053
git status
#1793307086
ls -lh
#1793307126
ls
#1793307156
git status
#1793307185
git add -A
#1793307187
git commit -m "update login version add login fix"
#1793307222
ls -lh
#1793307267
ssh node05
#1793307300
npm test
#1793307312
vim src/etc/README.conf
#1793307339
git stash pop
#1793307370
ps aux --sort=-%mem | head -n 15
#1793307391
LANG=C clear
#1793307403
cd
#1793307448
LANG=C ls
#1793307471
cd -
#1793307495
ssh node07 'sudo journalctl -u grafana-server --since "1 hour ago" --no-pager | tail -n 100'
#1793307536
npm test
#1793307548
git status
#1793307550
btop
#1793307562
htop
#1793307575
./run.sh
#1793307614
rg panel
#1793307621
docker logs billing
#1793307641
git status
#1793307661
git push origin main
#1793307685
cat pkg/deploy/src/main.conf
#1793307706
kubectl get svc -n infra
#1793307750
exit
#1793307783
cd
#1793307811
ls /var/log/infra
#1793307847
clear
#1793307882
exit
#1793307911
cd ..
#1793307943
cd
#1793307955
ll
#1793307999
cat deploy/tests/index.tf
#1793308022
curl http://cache1:3000/
#1793308058
git log --oneline
#1793308098
nano lib/roles/util.py
#1793308109
pytest -q
#1793308111
nano src/tmp/values.sh
#1793308125
ls -lh
#1793308153
gti status
#1793308198
git diff
#1793348200
git add -p
#1793348226
LANG=C git commit -am 'remove version retry'
#1793348237
git status
#1793348251
git diff
#1793348265
kubectl describe pod ledger
#1793348290
nano deploy/roles/app.yaml
#1793348296
docker exec -it app-db psql -U app -d app -c 'select id, name from orders where id = 2727'
#1793348331
git diff --cached
#1793348347
vim pkg/tmp/app.yaml
#1793348384
cd /var/log/homelab
#1793348395
ls -la
#1793348404
git add -p
#1793348432
ssh node09 'sudo journalctl -u postgresql --since "1 hour ago" --no-pager | tail -n 100'
#1793348445
./run.sh
#1793348462
mkdir -p /etc/infrac7735
#1793348501
scp etc/tmp/index.yaml mon:/etc/notes
#1793348528
nvim pkg/tests/util.sh
#1793348573
LANG=C git diff
#1793350407
git add -p
#1793350409
git commit -am 'remove version cache'
#1793350438
git push
#1793350483
zfs snapshot tank/backup@2026-03-23
#1793350507
zfs send -i tank/backup@2026-06-17 tank/backup@2026-03-23 | ssh nas zfs recv backup/backup
#1793350526
zfs list -t snapshot -r tank/backup
#1793350536
cd ..
#1793350554
ls
#1793350568
sudo apt update
#1793350575
scp src/lib/config.tf ci:/etc/lab
#1793350607
cd ~/src/infra
#1793350632
nano etc/etc/roles/README.sh
#1793350666
cat ansible/values.conf
#1793350707
ls
#1793350724
free -h
#1793350733
ssh node14
#1793350770
git status
#1793350777
git diff --cached
#1793350797
grep -i test src/site.yaml
#1793350810
grep -rn "login" .
#1793350831
ssh cache1
#1793350860
mv lib/util.tf etc/cmd/conf/index.go
#1793350862
git push origin main
#1793350900
less pkg/tmp/lib/config.conf
#1793350918
clear
#1793350960
cd ~/src/lab
#1793350964
git status
#1793350979
git add tmp/util.conf
#1793350985
git commit -m "build update test"
#1793351011
ssh node14
#1793351037
less roles/docs/roles/app.yaml
#1793351081
git diff deploy/app.go
#1793351101
nvim roles/lib/pkg/main.py
#1793351143
npm run build
#1793351186
LANG=C make test
#1793351196
nano etc/roles/README.md
#1793351227
rm -rf ../notes037fc
#1793351237
journalctl -u postgresql -f
#1793351262
git status
#1793351296
git diff
#1793351318
git add .
#1793351345
git status
#1793351361
git diff tmp/tmp/roles/values.sh
#1793351374
nvim deploy/etc/etc/values.md
#1793351386
ls -lh
#1793351429
clear
#1793351452
nvim tests/deploy/src/test_api.yaml
#1793353267
make
#1793353273
git status
#1793353288
git add -p
#1793353297
git commit -m "cache add remove remove remove version"
#1793353309
k cordon node14
#1793353338
kubectl drain node14 --ignore-daemonsets --delete-emptydir-data
#1793353340
ssh node14 sudo apt-get -y dist-upgrade
#1793353363
ls -lh
#1793353399
ssh node14 sudo reboot
#1793353429
kubectl uncordon node14
#1793353450
kubectl delete pod ledger-4ce6d4e71-7578c
#1793353485
mkdir -p /etc/homelabe3ec6
#1793353509
cd /etc/infra
#1793353529
ls ~/src/
#1793353564
cd
#1793353589
ls -la
#1793353634
cd ..
#1793353652
ls /srv/lab
#1793353668
grep -rn "alert" .
#1793353674
cd -
#1793353715
docker exec --it db psql -U app -d app -c 'select id, name from jobs '
#1793353743
docker exec -it db psql -U app -d app -c 'select id, name from jobs '
#1793353780
ls
#1793353805
ls
#1793353848
ll
#1793353887
docker exec -it app-db psql -U app -d app -c 'select count(*) from users '
#1793353919
systemctl restart wireguard
#1793353929
journalctl -u nginx -f
#1793353972
ls -la
#1793353977
rg add
#1793353995
kubectl get deploy
#1793354039
kubectl logs -f billing-e68097410-02d2a
#1793354057
clear
#1793354094
pwd
#1793354105
gti status
#1793354134
docker logs mailer
#1793354170
mkdir -p /srv/lab6b45b
#1793354175
kubectl logs -f images-2307b507a-12997
#1793354189
sudo systemctl status prometheus
#1793354209
journalctl -u wireguard -f
#1793354211
LANG=C cd
#1793354229
git status
#1793354233
pg_dump -Fc -h db2 -U app metrics -f /backup/metrics.dump
#1793354274
scp /backup/metrics.dump nas:/backups/
#1793354283
ssh nas ls -lh /backups/metrics.dump
#1793354327
pwd
#1793354333
docker run --rm -v /etc/app:/data -e KEYf59=d8a560df2e95 7e224d/d540d:1.7.4 --mode 804 --opt-677 deploy/pkg/ansible/config.tf
#1793354378
LANG=C cat tests/cmd/index.tf
#1793354396
git diff src/test_api.tf
#1793354415
git add .
#1793354447
docker ps
#1793354468
docker compose logs -f
#1793394480
curl http://git:3000/
#1793394486
rg config
#1793394503
exit
#1793394519
clear
#1793394536
kubectl cordon node
#1793394574
k cordon node02
#1793394607
kubectl drain node02 --ignore-daemonsets --delete-emptydir-data
#1793394614
ssh node02 sudo apt-get -y dist-upgrade
#1793394643
LANG=C ssh node02 sudo reboot
#1793394650
ls
#1793394667
kubectl uncordon node02
#1793394709
free -h
#1793394737
cd -
#1793394748
vim lib/deploy/conf/app.conf
#1793394778
pytest -q
#1793394820
ssh node05 'sudo journalctl -u nginx --since "1 hour ago" --no-pager | tail -n 100'
#1793394848
ls
#1793394891
cat conf/roles/roles/site.conf
#1793394899
git diff
#1793394904
git add -p
#1793394934
git commit --amend
#1793394944
git push
#1793394981
cat pkg/values.go | grep cache
#1793394996
docker run --rm -v ../infra:/data -e KEY774=6442278a22ba f252b8/4f2c5:2.0.10 --mode 61a --opt-4ee tmp/site.yaml
#1793395036
git status
#1793395070
zfs snapshot tank/backup@2026-11-06
#1793395095
zfs send -i tank/backup@2026-01-06 tank/backup@2026-11-06 | ssh nas zfs recv backup/backup
#1793395125
zfs list -t snapshot -r tank/backup
#1793395148
less conf/docs/site.yaml
#1793395173
git log --oneline
#1793395197
ssh nas 'sudo journalctl -u loki --since "1 hour ago" --no-pager | tail -n 100'
#1793395214
ls -lh
#1793395228
ls
#1793395243
cd /srv/app
#1793395278
ls -lh
#1793395285
ls -la
#1793395326
sudo systemctl restart grafana-server
#1793455340
journalctl -u prometheus -f
#1793455370
git diff etc/roles/tests/app.yaml
#1793455380
nvim conf/pkg/ansible/values.tf
#1793455425
LANG=C make
#1793455428
git log --oneline
#1793455463
ls -la
#1793455486
npm run build
#1793455522
nvim docs/values.md
#1793455547
cd ~/
#1793455583
ls ../site
#1793455599
cd /srv/infra
#1793455635
pwd
#1793455680
ssh nas
#1793455718
cd -
#1793455762
ll
#1793455795
kubectl cordon node11
#1793455833
kubectl drain node11 --ignore-daemonsets --delete-emptydir-data
#1793455870
ssh node11 sudo apt-get -y dist-upgrade
#1793455888
ssh node11 sudo reboot
#1793455911
kubectl uncordon node11
#1793455938
journalctl -u grafana-server -f
#1793455974
make test
#1793456001
pytest -q
#1793456028
make build
#1793456037
LANG=C ls
#1793456045
docker compose logs -f
#1793456082
mv src/cmd/deploy/index.md etc/pkg/app.md
#1793456101
docker logs auth
#1793456120
docker compose logs -f
#1793456127
docker logs images
#1793456130
docker ps -a
#1793456174
kubectl delete pod ledger-ee615cf11-d0253
#1793456186
cat src/util.go | grep login
#1793456202
grep -rn "build" .
#1793456232
cat roles/test_api.py
#1793456244
gti status
#1793456265
ll
#1793456274
cat tmp/util.sh
#1793456317
ssh node03
#1793456338
docker exec -it app-db psql -U app -d app -c 'select id, name from users where id = 73'
#1793456361
rm -rf ../lab318a9
#1793456363
cd -
#1793456408
zfs snapshot tank/media@2026-11-19
#1793456411
zfs send -i tank/media@2026-09-14 tank/media@2026-11-19 | ssh nas zfs recv backup/media
#1793456435
zfs list -t snapshot -r tank/media
#1793456464
df -h
#1793456480
make build
#1793456491
vim roles/site.py
#1793456531
cd -
#1793456566
git status
#1793456596
git add -A
#1793456628
git stash pop
#1793456637
nvim src/tmp/cmd/main.tf
#1793456671
nano src/lib/conf/util.sh
#1793456703
ssh nas
#1793456733
bash lib/site.py
#1793516769
ls
#1793516774
cat lib/pkg/values.py
#1793516814
less docs/lib/index.py
#1793516846
ls
#1793516882
git status
#1793516926
date
#1793516933
grep -rn "cache" .
#1793516960
cd /var/log/notes
#1793516989
git status
#1793517031
git add -A
#1793517073
git commit -m "cache alert build remove login"
#1793517115
journalctl -u docker -f
#1793517151
kubectl delete pod gateway-6a433db47-dca09
#1793517190
ls
#1793517232
git commit -m "update cache version remove"
#1793517269
top
#1793517290
ll
#1793517308
git status
#1793517326
git diff etc/index.md
#1793517370
cat docs/roles/config.tf
#1793517380
bash src/cmd/app.py
#1793517418
ls
#1793517454
cat cmd/roles/etc/util.sh
#1793517495
nano conf/cmd/pkg/index.sh
#1793557526
make
#1793557564
pwd
#1793557581
ssh mon
#1793557623
git commit -m "test panel config docs version"
#1793557637
ssh node07
#1793557651
docker ps
#1793557662
git diff
#1793557686
vim pkg/lib/cmd/values.conf
#1793557690
grep -i version deploy/app.yaml
#1793557695
LANG=C git add -p
#1793557700
vim roles/app.py
#1793557724
find / -xdev -type f -size +100M -printf '%s %p\n' | sort -rn | head -20
#1793557762
make test
#1793557789
rm cmd/main.tf
#1793557819
k logs -f billing-0ee834b55-c431a
#1793557832
git status
#1793557858
git diff --cached
#1793557903
git status
#1793557912
ssh db1
#1793557952
cd -
#1793557994
ls ~/site
#1793558003
ssh ci 'sudo journalctl --u docker --since "1 hour ago" --no-pager | tail -n 100'
#1793558037
ssh ci 'sudo journalctl -u docker --since "1 hour ago" --no-pager | tail -n 100'
#1793558046
ls -lh
#1793558081
cargo build
#1793558113
vim ansible/util.py
#1793558152
ls
#1793558191
make test
#1793558217
kubectl apply -f roles/test_api.conf
#1793558255
LANG=C ls ~/src/lab
#1793558281
git checkout main
#1793558314
git log
#1793558343
git stash
#1793558363
cd
#1793558381
pg_dump --Fc -h db2 -U app app -f /backup/app.dump
#1793558383
LANG=C pg_dump -Fc -h db2 -U app app -f /backup/app.dump
#1793558398
scp /backup/app.dump nas:/backups/
#1793558414
ssh nas ls -lh /backups/app.dump
#1793558446
ls
#1793558465
cd
#1793558496
ls -la
#1793558521
cd /etc/
#1793558523
git commit -am 'version login test'
#1793558543
git push
#1793558579
clear
#1793618615
cd /etc/app
#1793618648
ls
#1793618676
clear
#1793618702
cd ..
#1793618727
ll
#1793618732
git status
#1793618775
man tar
#1793618816
docker run --rm -v /srv/:/data -e KEY68b=327e75502f9c 66a973/4c8e1:3.22.3 --mode 957 --opt-9c4 roles/roles/README.tf
#1793618857
kubectl describe svc ledger
#1793618897
cat etc/conf/deploy/config.py
#1793618916
kubectl describe svc auth
#1793618961
ll
#1793618980
git status
#1793619012
git diff src/cmd/ansible/values.conf
#1793619038
./run.sh
#1793619054
cd /etc/notes
#1793619061
ls -la
#1793619068
LANG=C clear
#1793619106
chmod +x lib/app.yaml
#1793619135
cp conf/src/cmd/app.py src/deploy/conf/main.conf
#1793619179
nvim src/main.yaml
#1793619216
git pull
#1793619242
git checkout -b images-e263
#1793619247
git pull
#1793619252
cat src/deploy/src/test_api.go
#1793619274
git stash pop
#1793619312
ls -lh
#1793619322
journalctl -u wireguard -f
#1793619337
journalctl -u postgresql -f
#1793619363
vim tests/lib/conf/index.py
#1793619383
cat etc/cmd/site.tf
#1793619404
rm -rf ~/appbbc27
#1793619427
pytest -q
#1793619461
nano ansible/app.md
#1793619466
make test
#1793619491
sudo systemctl status sshd
#1793619526
grep -rn "version" .
#1793619552
cargo build
#1793619554
sudo systemctl status sshd
#1793619573
ls -la
#1793619592
cp ansible/lib/docs/main.tf conf/index.md
#1793619627
nano docs/roles/src/config.go
#1793659654
grep -rn "cache" .
#1793659688
ls -la
#1793659719
git add -A
#1793659749
git commit -am 'remove retry fix'
#1793659789
ssh node08 'sudo journalctl -u nginx --since "1 hour ago" --no-pager | tail -n 100'
#1793659827
git push
#1793659856
vim etc/tmp/lib/config.go
#1793659874
exit
#1793659909
history
#1793659942
mv etc/main.conf roles/conf/pkg/index.sh
#1793659948
nvim pkg/conf/site.tf
#1793659990
ssh node08 'sudo journalctl -u grafana-server --since "1 hour ago" --no-pager | tail -n 100'
#1793660010
go test ./...
#1793660032
ls
#1793660053
cd
#1793660068
ls /srv/notes
#1793660085
for i in 1 2 3
do
echo $i retry
done
#1793660104
ls
#1793660132
ll
#1793660158
vault login CANARY1f6e0298
#1793660198
journalctl -u postgresql -f
#1793660237
cat deploy/lib/README.yaml
#1793660273
nvim cmd/test_api.tf
#1793660317
ping db1
#1793660354
go test ./...
#1793660365
git status
#1793660389
chmod +x cmd/conf/docs/values.tf
#1793660427
curl http://git:80/
#1793660452
sudo apt install tmux
#1793660474
du -sh /etc/app
#1793660503
cd ~/src/
#1793660525
docker ps -a
#1793660539
docker logs search
#1793660549
docker run --rm -v /etc/homelab:/data -e KEYc74=fbaa9c4e1ad6 c9e95c/22366:3.10.16 --mode ff4 --opt-461 docs/lib/pkg/test_api.py
#1793660586
mkdir -p /etc/homelabe9299
#1793660596
docker exec -it db psql -U app -d app -c 'select * from orders '
#1793660637
chmod +x ansible/roles/ansible/test_api.md
#1793660671
cd -
#1793660703
ll
#1793660734
cp ansible/cmd/lib/test_api.sh etc/src/app.yaml
#1793660760
cat docs/lib/etc/test_api.tf
#1793660788
curl http://db1:3000/
#1793660822
vim src/main.md
#1793660852
docker ps -a
#1793660878
cd -
#1793660920
git fetch
#1793660938
git add -p
#1793660978
docker exec -it app-db psql -U app -d app -c 'select id, name from users limit 10'
#1793661021
git commit -m "update fix alert"
#1793661055
kubectl logs -f billing-48afe1d33-94079
#1793661084
nano src/ansible/README.sh
#1793661113
cat docs/conf/roles/config.py
#1793721129
btop
#1793721135
docker run --rm -v ~/:/data -e KEY383=26374eac593d f215d3/67c1b:4.7.17 --mode e9e --opt-66a cmd/lib/cmd/site.sh
#1793721165
cd
#1793721181
ls
#1793721215
sudo apt upgrade
#1793721256
clear
#1793721273
grep -i alert src/site.conf
#1793721304
git status -s
#1793721309
git diff
#1793721325
git add -p
#1793721327
git status
#1793721372
git diff ansible/index.go
#1793721400
git add .
#1793721408
ls
#1793721442
cat ansible/deploy/app.sh
#1793721462
git commit -am 'remove build docs'
#1793721476
clear
#1793721500
pwd
#1793721540
ls /var/log/site
#1793721580
vim etc/tmp/lib/test_api.go
#1793721608
git diff --cached
#1793721637
vim ansible/test_api.go
#1793721646
rg build
#1793721686
ls -lh
#1793721728
gti status
#1793721766
kubectl apply -f tmp/test_api.yaml
#1793721771
kubectl config use-context prod
#1793721788
./run.sh
#1793721800
cat cmd/tests/README.py
#1793721830
git diff --cached
#1793721848
grep -rn "version" .
#1793721889
git diff cmd/roles/index.yaml
#1793721903
zfs snapshot tank/vm@2026-04-28
#1793721913
zfs send -i tank/vm@2026-03-26 tank/vm@2026-04-28 | ssh nas zfs recv backup/vm
#1793721957
zfs list -t snapshot -r tank/vm
#1793721978
git add conf/main.py
#1793722013
git commit -m "fix fix docs"
#1793722046
git push
#1793722091
grep -rn "update" .
#1793722101
git status
#1793722108
less pkg/src/deploy/main.tf
#1793722138
kubectl logs -f billing-350a2e76c-6a382
#1793722157
k get po
#1793722188
kubectl logs -f ledger-48df88fad-c0ade
#1793722223
rm ansible/ansible/deploy/index.md
#1793722244
kubectl logs -f api-8c567db95-2ecc7
#1793722264
ls -lh
#1793722282
ssh git 'sudo journalctl -u sshd --since "1 hour ago" --no-pager | tail -n 100'
#1793722299
ping cache1
#1793722339
who
#1793722361
docker run --rm -v /srv/infra:/data -e KEY61c=761173dae489 5508fc/5b03b:2.29.18 --mode 222 --opt-a11 etc/ansible/test_api.sh
#1793722395
ls
#1793722403
vim pkg/values.tf
#1793722418
make build
#1793722440
make
#1793722456
ls
#1793722499
cat lib/util.conf | grep remove
#1793724322
man tar
#1793724358
ls
#1793724388
make
#1793724399
mkdir -p ../notes5e16e
#1793724406
tar xzf 76395.tar.gz
#1793724440
cd -
#1793724482
git status
#1793724505
docker exec -it app-db psql -U app -d app -c 'select * from users limit 10'
#1793724511
git add -A
#1793724519
git status
#1793724526
git add .
#1793724533
git commit -am 'login flaky fix'
#1793724542
git pull
#1793724575
make test
#1793724596
nano tmp/util.sh
#1793764641
git status
#1793764655
git add .
#1793764678
git commit -m "flaky test build"
#1793764697
cat docs/ansible/roles/site.yaml
#1793764735
git diff --cached
#1793764772
git add -p
#1793764804
git commit -am 'docs alert flaky'
#1793764833
git push
#1793764859
git commit --amend
#1793764897
git push
#1793764901
rg remove
#1793764932
cd
#1793764964
find / -xdev -type f -size +100M -printf '%s %p\n' | sort -rn | head -20
#1793764977
docker run --rm -v /var/log/lab:/data -e KEYae5=07500bd82959 721113/993a9:3.25.7 --mode 3c3 --opt-136 docs/pkg/lib/index.py
#1793765022
nvim tests/tests/values.sh
#1793765042
cd /var/log/lab
#1793765045
git log
#1793765057
ssh node09 'sudo journalctl --u nginx --since "1 hour ago" --no-pager | tail -n 100'
#1793765094
ssh node09 'sudo journalctl -u nginx --since "1 hour ago" --no-pager | tail -n 100'
#1793765133
ls -lh
#1793765137
cd
#1793765164
ll
#1793765191
ls -lh
#1793765211
cd ~/app
#1793765229
scp ansible/tests/main.yaml git:/var/log/homelab
#1793765244
zfs snapshot tank/media@2026-01-13
#1793765250
df -h
#1793765255
zfs send -i tank/media@2026-11-09 tank/media@2026-01-13 | ssh nas zfs recv backup/media
#1793765259
zfs list -t snapshot -r tank/media
#1793765295
less cmd/app.sh
#1793765331
cd ../site
#1793765355
ls -la
#1793765372
cd /etc/lab
#1793765412
man tar
#1793765428
grep -i fix src/etc/util.conf
#1793765433
ssh node09
#1793765462
rm -rf ../notesf6a71
#1793765469
cd ..
#1793805503
git status
#1793805517
cd ../homelab
#1793805520
rm tests/tests/ansible/index.md
#1793805558
git status -s
#1793805568
ls
#1793805584
nano conf/deploy/tmp/values.yaml
#1793805608
nano pkg/values.conf
#1793805635
uptime
#1793805669
free -h
#1793805684
ping ci
#1793805711
vim roles/src/pkg/util.conf
#1793805718
ls
#1793805755
git diff
#1793805761
kubectl get pods
#1793805793
kubectl logs -f ledger-a1e9f9c4c-2fe27
#1793805835
git stash
#1793805873
git diff
#1793805901
python3 lib/README.tf
#1793805933
rm docs/etc/conf/site.sh
#1793805955
git commit --amend
#1793805997
ls /srv/lab
#1793806018
cat etc/roles/README.conf
#1793806044
git pull
#1793806055
ls
#1793806071
pwd
#1793806089
ll
#1793806113
cat roles/lib/docs/app.go
#1793806141
ls
#1793806171
cat roles/tests/app.py
#1793806186
kubectl get pods
#1793806222
nano tests/conf/values.py
#1793806242
make build
#1793806266
cargo build
#1793806294
sudo systemctl status prometheus
#1793806320
cp etc/lib/main.yaml pkg/cmd/lib/site.conf
#1793813528
git commit -m "docs alert build fix"
#1793813551
git push origin main
#1793813577
ssh gw
#1793813585
clear
#1793813620
ssh git
#1793813638
less ansible/docs/config.yaml
#1793813651
k apply -f etc/deploy/roles/test_api.py
#1793813654
cd
#1793813661
ls -la
#1793813664
less src/app.tf
#1793813679
ssh node03
#1793813717
docker ps -a
#1793813737
python3 tests/deploy/docs/values.conf
#1793813758
git commit -am 'build docs alert'
#1793813792
git push origin main
#1793813807
ls -la
#1793813818
cd /var/log/homelab
#1793813843
ls
#1793813865
cat deploy/src/config.py
#1793813876
git log --oneline
#1793813889
grep -i config pkg/pkg/etc/index.go
#1793813917
./run.sh
#1793813921
ls -lh
#1793813951
kubectl get svc -n infra
#1793813981
ls
#1793813993
grep -i panel etc/cmd/conf/values.go
#1793814001
cat conf/deploy/tmp/main.yaml | grep alert
#1793814041
git status
#1793821269
git diff --cached
#1793821288
vim etc/docs/src/values.sh
#1793821295
docker run --rm -v /srv/infra:/data -e KEYd2c=3f6fefbd2f2c b81b8f/985a1:0.1.4 --mode fa7 --opt-4da docs/deploy/site.md
#1793821300
git status
#1793821322
cargo build
#1793821337
nano conf/tests/src/test_api.conf
#1793821350
bash deploy/util.md
#1793821367
ls ~/src/site
#1793821391
journalctl -u loki -f
#1793821423
grep -rn "update" .
#1793821441
cat cmd/cmd/util.conf
#1793821471
ll
#1793821482
journalctl -u sshd -f
#1793821512
kubectl describe pod mailer
#1793821529
man zfs
#1793821560
LANG=C cd ..
#1793821566
ls
#1793821610
cat deploy/deploy/tmp/site.go
#1793821647
kubectl logs -f images-824ec77ac-15af0
#1793821669
ll
#1793821709
git status
#1793821745
git diff
#1793821757
ps aux --sort=-%mem | head -n 15
#1793821793
git add roles/ansible/site.md
#1793821818
git commit -am 'version alert flaky'
#1793821831
ls ~/src/notes
#1793821861
cd ..
#1793821898
ls
#1793821925
ssh cache1
#1793821937
git diff roles/pkg/config.tf
#1793881940
clear
#1793881944
npm run build
#1793881964
ls
#1793881982
LANG=C clear
#1793882005
make
#1793882032
git log
#1793882074
cd
#1793882115
ll
#1793882155
sudo apt install nmap
#1793882189
ls
#1793882196
git add -A
#1793882206
git commit -am 'alert update cache'
#1793882220
git push origin main
#1793882243
who
#1793882271
grep -i remove pkg/config.tf
#1793882285
cp etc/values.yaml roles/roles/values.yaml
#1793882291
git status
#1793882331
exit
#1793882336
cat tests/README.conf | grep add
#1793882358
cd /var/log/lab
#1793882366
git status
#1793882381
git checkout -b api-3f35
#1793882413
free -h
#1793882458
vim cmd/site.yaml
#1793882472
pytest -q
#1793882509
vim etc/roles/README.md
#1793882546
cat tests/pkg/test_api.go
#1793882565
git status
#1793882601
make
#1793882632
du -sh *
#1793882656
less src/test_api.md
#1793882672
cat lib/roles/config.go | grep test
#1793882708
find / --xdev -type f -size +100M -printf '%s %p\n' | sort -rn | head -20
#1793882747
LANG=C find / -xdev -type f -size +100M -printf '%s %p\n' | sort -rn | head -20
#1793882783
who
#1793882802
LANG=C vim deploy/config.tf
#1793882842
git diff --cached
#1793882866
cd ..
#1793882906
ls
#1793882914
systemctl status wireguard
#1793882921
journalctl -u grafana-server -f
#1793882928
man tar
#1793882937
nvim deploy/roles/README.go
#1793882949
git diff --cached
#1793882993
git add -p
#1793883003
git commit -am 'panel login cache'
#1793883028
git push
#1793883055
rm -rf ~/homelab88672
#1793883071
git diff --cached
#1793943107
vim deploy/main.conf
#1793943146
nvim tests/tests/index.go
#1793943187
rm -rf ~/src/8102d
#1793943202
kubectl logs -f auth-8bc8a38c2-cf820
#1793943217
git status
#1793943228
git add tmp/deploy/test_api.tf
#1793943244
git commit -am 'update config login'
#1793943280
git stash
#1793943316
pytest -q
#1793943333
nano cmd/config.tf
#1793943373
git diff etc/ansible/app.py
#1793943385
npm run build
#1793943407
docker compose up -d
#1793943447
go test ./...
#1793943449
sudo systemctl status postgresql
#1793943483
docker exec --it db psql -U app -d app -c 'select id, name from users where id = 7602'
#1793943514
docker exec -it db psql -U app -d app -c 'select id, name from users where id = 7602'
#1793943556
ll
#1793943570
git status
#1793943602
ls
#1793943608
ls ~/notes
#1793943623
cd ..
#1793943653
ll
#1793943664
cd ..
#1793943670
kubectl get nodes -n ml
#1793943706
zfs snapshot tank/vm@2026-05-
#1793943741
zfs snapshot tank/vm@2026-05-22
#1793943763
ll
#1793943807
zfs send -i tank/vm@2026-07-24 tank/vm@2026-05-22 | ssh nas zfs recv backup/vm
#1793943820
zfs list -t snapshot -r tank/vm
#1793943853
scp roles/deploy/ansible/README.go mon:~/src/homelab
#1793943857
uptime
#1793943888
exit
#1793943925
cd
#1793943962
git status
#1793943988
cd
#1793944010
ls /srv/infra
#1793944030
git diff --cached
#1793944044
git status
#1793944077
go test ./...
#1793944115
cat pkg/roles/main.md
#1793944130
tar xzf 743cd.tar.gz
#1793944164
git status
#1793944187
cd ..
#1793944189
mv etc/test_api.tf ansible/etc/main.md
#1793944223
less tests/app.yaml
#1793944226
zfs snapshot tank/vm@2026-02-17
#1793944269
zfs send -i tank/vm@2026-10-21 tank/vm@2026-02-17 | ssh nas zfs recv backup/vm
#1793944279
zfs list -t snapshot -r tank/vm
#1793944318
ls
#1793944321
git diff
#1793944328
vim cmd/ansible/tmp/values.conf
#1794004362
git diff --cached
#1794004375
zfs snapshot tank/backup@2026-02-05
#1794004402
git status -s
#1794004417
clear
#1794004424
zfs send -i tank/backup@2026-01-18 tank/backup@2026-02-05 | ssh nas zfs recv backup/backup
#1794004465
zfs list -t snapshot -r tank/backup
#1794004491
mkdir -p /etc/lab25518
#1794004493
ls -lh
#1794004514
cat cmd/pkg/docs/test_api.conf
#1794004532
gti status
#1794004557
less conf/conf/src/values.yaml
#1794004562
CANARYdae0af9e
#1794004585
clear
#1794004629
chmod +x tmp/tests/site.go
#1794004648
kubectl get deploy -n ml
#1794004684
ssh node07
#1794004717
docker exec -it pg psql -U app -d app -c 'select * from users '
#1794004742
cd ..
#1794004754
LANG=C gti status
#1794004789
git add ansible/cmd/docs/site.py
#1794004827
git commit --amend
#1794006666
git push
#1794006693
zfs snapshot tank/media@2026-04-09
#1794006695
zfs send -i tank/media@2026-07-02 tank/media@2026-04-09 | ssh nas zfs recv backup/media
#1794006717
zfs list -t snapshot -r tank/media
#1794006759
/usr/local/bin/kubectl get svc
#1794006792
kubectl describe pod images
#1794006818
ls -la
#1794006830
ls -lh
#1794006859
cat tests/tmp/etc/app.go
#1794006903
curl http://nas:9090/
#1794006930
cat tmp/conf/index.sh
#1794006961
rm -rf ~/76a47
#1794007004
du -sh *
#1794008831
date
#1794008837
find /home -xdev -type f -size +500M -printf '%s %p\n' | sort -rn | head -20
#1794008847
clear
#1794008864
nano deploy/site.tf
#1794008887
ls ~/notes
#1794008928
cd -
#1794008946
du -sh /srv/lab
#1794008972
cat cmd/index.py
#1794009012
git checkout -b billing-0153
#1794009044
docker run --rm -v ../infra:/data -e KEY04e=50d143f0082b 61d899/f80e7:3.29.3 --mode f36 --opt-e69 roles/test_api.yaml
#1794009079
git pull
#1794009090
ssh git
#1794009120
ls
#1794009139
vim etc/src/README.py
#1794016343
git diff src/ansible/lib/app.md
#1794016358
vim conf/main.conf
#1794016376
cat pkg/util.tf
#1794016408
ls -lh
#1794016449
man zfs
#1794016492
kubectl config use-context prod
#1794016533
du -sh /etc/lab
#1794016537
git push
#1794016568
python3 tmp/lib/site.go
#1794016581
cd ~/lab
#1794016600
ls -la
#1794016639
docker compose up -d
#1794016683
docker images
#1794016696
docker images
#1794016735
clear
#1794016777
cd ../
#1794016819
ls -la
#1794016832
git status
#1794016843
git diff
#1794016870
cd ../notes
#1794016873
ls
#1794016883
ls
#1794016888
cat docs/cmd/util.md
#1794016901
git add -A
#1794016944
git commit --amend
#1794016968
git push
#1794017002
gti status
#1794017017
LANG=C git add src/etc/roles/README.go
#1794017050
git commit -m "build remove test version"
#1794017063
git push
#1794017090
mkdir -p ../lab69837
#1794017112
ls -la
#1794017139
git status
#1794017181
LANG=C git diff --cached
#1794017187
ssh node09 'sudo journalctl -u grafana-server --since "1 hour ago" --no-pager | tail -n 100'
#1794017204
LANG=C ls -la
#1794017231
cat docs/app.go
#1794017262
date
#1794017303
gti status
#1794017312
cat roles/conf/docs/values.conf | grep remove
#1794017331
cd
#1794017352
du -sh ~/site
#1794017373
ls
#1794017391
cd -
#1794017424
ls
#1794017437
git pull --rebase
#1794017440
find /srv --xdev -type f -size +100M -printf '%s %p\n' | sort -rn | head -20
#1794017451
find /srv -xdev -type f -size +100M -printf '%s %p\n' | sort -rn | head -20
#1794017465
cd /etc/site
#1794017470
du -sh *
#1794017495
ps aux --sort=-%mem | head -n 15
#1794077515
ls
#1794077541
ls
#1794077564
ls
#1794077572
uptime
#1794077588
git log
#1794077622
ls ~/src/homelab
#1794077652
pg_dump -Fc -h db2 -U app ledger -f /backup/ledger.dump
#1794077690
scp /backup/ledger.dump nas:/backups/
#1794077702
ssh nas ls -lh /backups/ledger.dump
#1794077741
git fetch
#1794077771
cd ~/src/homelab
#1794077790
cd /var/log/infra
#1794077830
ls -lh
#1794077866
kubectl get deploy -n shop
#1794077894
/usr/local/bin/kubectl logs -f mailer-bb4f9a8f6-c2f64
#1794077904
find /srv -xdev -type f -size +500M -printf '%s %p\n' | sort -rn | head -20
#1794077942
git commit --amend
#1794077948
git push
#1794077969
less ansible/README.sh
#1794077984
ssh node11
#1794077993
cat conf/app.md | grep add
#1794077999
nvim docs/lib/tests/test_api.py
#1794078038
LANG=C cd -
#1794078043
ls
#1794078071
cd -
#1794078073
ps aux --sort=-%mem | head -n 15
#1794078093
ls
#1794085338
LANG=C nano ansible/conf/README.go
#1794085360
vim deploy/pkg/values.sh
#1794085381
clear
#1794085399
kubectl logs -f api-d813cbd2b-512f1
#1794085412
mv etc/pkg/site.go cmd/lib/cmd/app.py
#1794085429
ps aux --sort=-%mem | head -n 15
#1794125442
kubectl delete pod web-f37558708-29276
#1794125479
ps aux ---sort=-%mem | head -n 15
#1794125493
ps aux --sort=-%mem | head -n 15
#1794125534
ls -la
#1794125579
systemctl restart wireguard
#1794125617
ls
#1794125639
clear
#1794125683
docker exec -it db psql -U app -d app -c 'select * from jobs where id = 7562'
#1794125724
clear
#1794125745
kubectl config use-context prod
#1794125783
git status
#1794125791
git diff --cached
#1794185798
du -sh /etc/notes
#1794185800
bash tests/roles/pkg/config.yaml
#1794185838
LANG=C clear
#1794185852
free -h
#1794185876
ps aux --sort=-%mem | head -n 15
#1794185911
make
#1794185919
make
#1794185950
vim pkg/roles/util.yaml
#1794185991
grep -i docs roles/tmp/app.tf
#1794186035
ssh node05
#1794186054
nvim ansible/cmd/index.py
#1794186072
ps aux --sort=-%mem | head -n 15
#1794186090
make build
#1794186105
cp conf/index.tf tests/config.yaml
#1794186123
journalctl -u nginx -f
#1794186156
zfs snapshot tank/photos@2026-10-15
#1794186173
zfs send -i tank/photos@2026-11-06 tank/photos@2026-10-15 | ssh nas zfs recv backup/photos
#1794186186
zfs list -t snapshot -r tank/photos
#1794186216
ssh db2
#1794188048
ssh nas
#1794188084
systemctl status grafana-server
#1794188096
journalctl -u wireguard -f
#1794188124
cd /srv/app
#1794188145
cd -
#1794188153
cat lib/roles/main.tf | grep build
#1794188159
pg_dump -Fc -h db1 -U app app -f /backup/app.dump
#1794188177
scp /backup/app.dump nas:/backups/
#1794188221
ssh nas ls -lh /backups/app.dump
#1794188241
exit
#1794188280
cargo build
#1794188317
cd ../
#1794188330
ll
#1794188370
kubectl logs -f web-a469ec8d3-86233
#1794188407
kubectl delete pod worker-3d42e4309-5b7c0
#1794188446
git log
#1794188485
git pull --rebase
#1794188505
cargo build
#1794188514
cargo build
#1794188543
cd ../app
#1794188582
nano docs/values.sh
#1794188618
pytest -q
#1794188638
nvim lib/src/README.sh
#1794188671
make test
#1794188673
nvim cmd/src/site.md
#1794188699
nano roles/conf/docs/README.go
#1794188713
git status
#1794188740
curl http://ci:80/
#1794188752
curl http://ci:9090/
#1794188762
vim tmp/ansible/roles/main.py
#1794188806
make build
#1794188830
npm run build
#1794188852
ls
#1794188896
ls
#1794188912
grep -rn "config" .
#1794188916
ls
#1794188920
cd
#1794188933
ls ../homelab
#1794188936
du -sh *
#1794188950
make build
#1794188989
nvim deploy/main.go
#1794189033
python3 etc/lib/etc/site.go
#1794189062
date
#1794189070
ll
#1794189082
pwd
#1794189092
ll
#1794189106
LANG=C cd -
#1794189138
git status
