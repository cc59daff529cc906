#1790038128
ls
#1790038159
cd /var/log/notes
#1790038200
kubectl logs --tail=200 auth-9629845c6-6dc85 -n staging
#1790038245
for i in 1 2 3; do echo $i add; done
#1790038273
k get nodes -n infra
#1790038291
kubectl get svc -n ml
#1790038302
kubectl logs -f mailer-a39ce60b3-5f110
#1790038329
vim lib/app.yaml
#1790038355
du -sh *
#1790038396
docker logs images
#1790038434
docker compose up -d
#1790038468
docker compose logs -f
#1790038471
bash tmp/conf/tests/util.sh
#1790038514
LANG=C ls -lh
#1790038548
cd
#1790038584
git log --oneline
#1790038607
git diff --cached
#1790038644
git commit -m "alert docs login test panel retry"
#1790038667
pwd
#1790038676
clear
#1790038715
sudo systemctl restart grafana-server
#1790038727
go test ./...
#1790038738
vim pkg/etc/site.sh
#1790038780
git diff --cached
#1790038782
kubectl get svc -n infra
#1790038808
git status -s
#1790038821
git diff
#1790038858
cargo build
#1790038892
vim deploy/index.conf
#1790038918
git diff --cached
#1790038962
kubectl get deploy
#1790039006
kubectl describe node web
#1790039046
nvim deploy/deploy/index.py
#1790039072
docker run --rm -v ~/src/notes:/data -e KEY9c2=bd4790a70794 d72994/209e4:2.15.13 --mode 587 --opt-828 etc/cmd/README.conf
#1790039116
nano etc/roles/site.yaml
#1790039125
tar xzf 34969.tar.gz
#1790039170
vim ansible/etc/cmd/util.md
#1790039180
go test ./...
#1790039201
docker logs gateway
#1790039234
docker images
#1790039243
nano tmp/index.tf
#1790039283
make build
#1790039311
sudo systemctl status grafana-server
#1790039326
ll
#1790041160
git log --oneline
#1790041196
./run.sh
#1790041221
ssh node07
#1790041260
nano etc/etc/lib/values.py
#1790041301
ssh node07
#1790041335
cd
#1790041380
kubectl get pods -n prod -l app=images
#1790041386
kubectl describe pod images-28c58a240-60496 -n prod
#1790041428
kubectl logs images-28c58a240-60496 -n prod --previous --tail=200
#1790041461
ls -la
#1790041504
LANG=C cat tests/conf/README.md
#1790041528
ls -lh
#1790041539
cd ~/notes
#1790041583
gti status
#1790041602
make test
#1790041628
cat tests/site.py
#1790041643
ls -lh
#1790041683
ls ~/src/
#1790041720
cargo build
#1790041765
vim pkg/tmp/lib/util.md
#1790041788
git log
#1790041812
LANG=C vim src/src/test_api.yaml
#1790041839
cat deploy/docs/cmd/index.conf
#1790041883
less tests/ansible/test_api.yaml
#1790041897
git branch
#1790041913
kubectl get deploy
#1790041947
kubectl get deploy
#1790041968
git stash
#1790041975
mv docs/ansible/config.tf deploy/tmp/site.tf
#1790041988
homelab pods broken gateway
#1790042013
ssh node14
#1790042040
ssh node06
#1790042081
nvim tests/docs/tmp/main.yaml
#1790042119
vim ansible/deploy/pkg/README.sh
#1790042134
git diff --cached
#1790042161
git fetch
#1790049369
docker logs search
#1790049412
k get po
#1790049457
docker build -t registry.lab.example/billing:3.5.14 .
#1790049490
docker push registry.lab.example/billing:3.5.14
#1790049520
kubectl set image deployment/billing billing=registry.lab.example/billing:3.5.14 -n prod
#1790049526
kubectl rollout status deployment/billing -n prod
#1790049558
nano roles/etc/lib/test_api.conf
#1790049601
ssh cache1
#1790049604
ssh node14
#1790049646
grep -rn "docs" .
#1790049661
ssh git
#1790049685
nano roles/docs/src/main.go
#1790049718
ls
#1790049735
LANG=C clear
#1790109771
cd ../
#1790109804
git status
#1790109835
git diff src/tmp/pkg/config.go
#1790109845
kubectl rollout restart deployment/mailer -n staging
#1790109875
cat deploy/src/test_api.py
#1790109907
docker run --rm -v /srv/infra:/data -e KEY1d1=a08be2d67d8c e0387f/1c807:3.12.1 --mode 8ab --opt-229 tmp/ansible/util.go
#1790109938
vim conf/deploy/tests/index.py
#1790109941
go test ./...
#1790109985
nvim src/test_api.sh
#1790110014
pytest -q
#1790110027
kubectl config use-context stage
#1790110068
ssh node09 'sudo journalctl -u loki --since "1 hour ago" --no-pager | tail -n 100'
#1790110071
make
#1790110095
curl --s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/alerts | jq '.items[] | {name,status}'
#1790110139
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/alerts | jq '.items[] | {name,status}'
#1790110172
date
#1790110204
mv cmd/values.py ansible/app.md
#1790110242
ssh mon
#1790110283
kubectl get nodes
#1790110285
kubectl get svc
#1790110303
kubectl get svc -n prod
#1790110309
/usr/local/bin/kubectl delete pod ledger-3453b97bd-82609
#1790110336
kubectl get events -n infra --sort-by=.lastTimestamp | tail -n 30
#1790110352
kubectl get pods
#1790110396
kubectl logs -f web-0b9582271-99f9c
#1790110415
cd ..
#1790110421
ps aux --sort=-%mem | head -n 15
#1790110446
ls -la
#1790110485
ls /etc/app
#1790110516
bash roles/etc/roles/config.tf
#1790110535
git fetch
#1790110573
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/hosts | jq '.items[] | {name,status}'
#1790110582
ll
#1790110614
docker compose up -d
#1790110622
cd /var/log/
#1790110632
ls /var/log/
#1790110634
cd -
#1790110655
sudo apt update
#1790110685
ssh ci
#1790110715
ssh node04
#1790110721
sudo systemctl restart postgresql
#1790110725
clear
#1790110764
docker build -t registry.lab.example/auth:3.11.3 .
#1790110804
LANG=C clear
#1790110817
clear
#1790110855
docker push registry.lab.example/auth:3.11.3
#1790110878
kubectl set image deployment/auth auth=registry.lab.example/auth:3.11.3 -n prod
#1790110923
k get po -n infra
#1790110946
kubectl rollout status deployment/auth -n prod
#1790110963
cd ..
#1790111000
/usr/local/bin/kubectl rollout restart deployment/gateway -n infra
#1790111040
cd ..
#1790171075
ls -lh
#1790171096
nvim tmp/test_api.go
#1790171131
git diff
#1790171169
nano etc/roles/index.py
#1790171173
rm -rf ~/src/app648db
#1790171218
git add -A
#1790171233
git commit -m "version retry login build panel"
#1790171254
make test
#1790171260
git add .
#1790171273
git commit -m "version config panel"
#1790171307
docker compose logs -f
#1790171313
docker compose ps
#1790171319
uptime
#1790171358
nano src/tmp/docs/app.go
#1790171401
ssh node08
#1790171442
journalctl -u loki -f
#1790171473
kubectl get deploy -n staging
#1790171512
/usr/local/bin/kubectl logs -f ledger-3bb3b57a9-6d4df
#1790171552
systemctl status postgresql
#1790171569
pg_dump -Fc -h db1 -U app ledger -f /backup/ledger.dump
#1790171585
scp /backup/ledger.dump nas:/backups/
#1790171605
clear
#1790211623
ll
#1790211644
ssh nas ls -lh /backups/ledger.dump
#1790211679
exit
#1790211709
ls
#1790211747
rm tmp/config.yaml
#1790211758
git status -s
#1790211780
git diff --cached
#1790211817
cd ~/src/lab
#1790211820
journalctl -u postgresql -f
#1790211842
git status
#1790211853
git add .
#1790211867
git commit -m "fix docs cache flaky"
#1790211890
git push
#1790211912
kubectl get svc -n ml
#1790211938
kubectl logs -f web-ec7d833a0-6cb91
#1790211948
go test ./...
#1790211954
grep -i fix tests/conf/src/index.sh
#1790211982
ls
#1790212015
pg_dump -Fc -h db1 -U app auth -f /backup/auth.dump
#1790212029
scp /backup/auth.dump nas:/backups/
#1790212038
python3 tests/test_api.yaml
#1790212067
git push
#1790212105
ls -la
#1790212107
git diff --cached
#1790212132
git add conf/conf/tmp/values.go
#1790212173
git commit --amend
#1790212203
git push origin main
#1790212222
docker run --rm -v ~/src/homelab:/data -e KEY4cc=5c7920c6e711 dc4957/3fd32:2.8.1 --mode 66e --opt-4a2 lib/roles/index.conf
#1790212243
cd /var/log/app
#1790212269
ls ~/src/site
#1790212309
cd -
#1790212338
homelab pods logs web
#1790212372
ls ~/src/homelab
#1790212396
cd ..
#1790212427
chmod +x docs/main.go
#1790212444
kubectl get nodes -n infra
#1790212450
ssh node07
#1790212481
kubectl get svc
#1790212487
docker images
#1790212512
docker logs search
#1790212551
kubectl get pods -n prod
#1790212560
nano etc/site.conf
#1790212580
git diff conf/pkg/src/main.yaml
#1790212609
ssh gw
#1790212618
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/alerts | jq '.items[] | {name,status}'
#1790212635
kubectl get pods
#1790212664
kubectl logs -f worker-adcedc23c-8fb9e
#1790212701
bash lib/app.sh
#1790212726
git diff
#1790212740
ssh gw sudo certbot renew --cert-name nas.lab.example
#1790212783
ssh gw sudo nginx -t
#1790212794
clear
#1790212820
LANG=C ssh gw sudo systemctl reload nginx
#1790220041
LANG=C clear
#1790220055
curl -sI https://nas.lab.example
#1790220074
git add -A
#1790220088
cd ..
#1790220092
kubectl describe pod auth
#1790220123
/usr/local/bin/kubectl cordon node12
#1790220128
kubectl drain node12 --ignore-daemonsets --delete-emptydir-data
#1790220137
ssh node12 sudo apt-get -y dist-upgrade
#1790220166
ssh node12 sudo reboot
#1790220195
LANG=C ping git
#1790220216
grep -i build cmd/ansible/util.py
#1790220235
ls ~/src/
#1790220238
cat tmp/main.tf
#1790220274
kubectl logs --tail=200 billing-6b36482ac-964b9 -n ml
#1790220283
journalctl -u postgresql -f
#1790220302
nano etc/app.md
#1790220321
git diff --cached
#1790220331
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/users | jq '.items[] | {name,status}'
#1790220353
git add ansible/deploy/app.md
#1790220393
git commit --amend
#1790220428
git push
#1790220432
kubectl describe node gateway
#1790220435
kubectl get pods -n prod -l app=mailer
#1790220475
kubectl describe pod mailer-4db6aff29-93cea -n prod
#1790220503
kubectl logs mailer-4db6aff29-93cea --namespace=prod --previous --tail=200
#1790220511
cd ..
#1790220526
ls -la
#1790220571
docker compose ps
#1790220585
sudo docker ps
#1790220623
docker run --rm -v /srv/infra:/data -e KEYb07=a1309803b479 739624/7df38:2.20.12 --mode 78c --opt-a3d deploy/config.py
#1790220649
cd /srv/site
#1790220693
ls /var/log/infra
#1790220700
cd -
#1790220733
ls
#1790220748
ssh node11
#1790220750
chmod +x pkg/app.conf
#1790220767
ls
#1790220772
cd ~/notes
#1790220796
LANG=C ls /var/log/app
#1790220825
ls
#1790220839
ls
#1790220868
ssh gw
#1790220882
cat roles/ansible/app.sh | grep flaky
#1790220911
ll
#1790220915
tar xzf 4556c.tar.gz
#1790220944
vim tests/app.go
#1790220983
git diff
#1790220994
git add -p
#1790221020
dig +short api.lab.example @10.0.0.53
#1790221041
git commit --amend
#1790221078
ls /etc/homelab
#1790221090
ls
#1790221130
ls
#1790281155
cd -
#1790281190
git status
#1790281205
git diff
#1790281225
nvim pkg/ansible/tmp/site.yaml
#1790281233
cd -
#1790281275
ls
#1790281303
cat tmp/etc/pkg/test_api.py
#1790281320
kubectl get nodes
#1790281349
kubectl get nodes
#1790281393
git stash
#1790281418
curl http://nas:80/
#1790281443
cat etc/main.md | grep login
#1790281477
btop
#1790281486
rm tmp/test_api.md
#1790281507
cd -
#1790281550
kubectl get events ---namespace=prod --sort-by=.lastTimestamp | tail -n 30
#1790281564
kubectl get events --namespace=prod --sort-by=.lastTimestamp | tail -n 30
#1790281595
ls
#1790281637
git checkout main
#1790281651
kubectl get pods
#1790281674
kubectl logs -f billing-4506ebf5d-5c292
#1790281676
sudo apt update
#1790281717
kubectl get events --namespace shop --sort-by=.lastTimestamp | tail -n 30
#1790281759
ssh node14
#1790281764
kubectl describe node mailer
#1790281799
kubectl get pods -n shop -l app=auth
#1790281805
kubectl describe pod auth-0baa9df73-1647a -n shop
#1790281820
kubectl logs auth-0baa9df73-1647a -n shop --previous --tail=200
#1790281838
nano cmd/README.py
#1790281876
kubectl cordon node03
#1790281920
kubectl drain node03 --ignore-daemonsets --delete-emptydir-data
#1790281962
ssh node03 sudo apt-get -y dist-upgrade
#1790281978
cat deploy/src/cmd/site.go
#1790281991
ssh node03 sudo reboot
#1790282017
kubectl uncordon node03
#1790282020
kubectl get events -n infra --sort-by=.lastTimestamp | tail -n 30
#1790282041
git diff
#1790282048
mkdir -p /srv/app90394
#1790282080
git status
#1790282084
ps aux --sort=-%mem | head -n 15
#1790282088
git diff --cached
#1790282100
cd -
#1790282138
ls
#1790282177
ssh node06
#1790282214
mv etc/roles/ansible/values.conf src/site.yaml
#1790282246
kubectl get svc -n staging
#1790282279
kubectl get pods -n prod
#1790282286
kubectl logs -f worker-37eadc2c5-739c6
#1790282298
grep -rn "panel" .
#1790282329
pwd
#1790282334
ssh node02
#1790282361
systemctl status docker
#1790282374
ls
#1790282406
grep -i config pkg/etc/tmp/site.py
#1790282427
kubectl get nodes -n staging
#1790282443
kubectl logs -f billing-48f950810-2cb99
#1790282466
cd ~/src/infra
#1790282470
git status
#1790282476
ps aux ---sort=-%mem | head -n 15
#1790322513
ps aux --sort=-%mem | head -n 15
#1790322527
journalctl -u grafana-server -f
#1790322552
ls ~/infra
#1790322567
cd ~/infra
#1790322580
ls -lh
#1790322601
mkdir -p /etc/homelab8649c
#1790322635
cat conf/tmp/etc/main.md
#1790322661
ssh mon
#1790322706
uptime
#1790322749
kubectl delete pod api-c2c0add4f-981e5
#1790324592
LANG=C systemctl restart prometheus
#1790324634
sudo systemctl status prometheus
#1790324663
scp conf/src/tests/index.yaml ci:~/src/infra
#1790324686
systemctl status prometheus
#1790324693
git pull --rebase
#1790324699
cat conf/tests/pkg/main.tf | grep alert
#1790324730
nano docs/config.md
#1790324748
ps aux --sort=-%mem | head -n 15
#1790324755
cp src/config.yaml cmd/pkg/tmp/config.py
#1790324778
cd ..
#1790324783
ls
#1790324788
rm docs/site.go
#1790324818
ls
#1790324849
grep -rn "cache" .
#1790324879
k get svc
#1790324919
ll
#1790324950
vim deploy/pkg/cmd/index.conf
#1790324957
git diff conf/main.conf
#1790324982
cd
#1790325016
ls
#1790325037
kubectl logs -f billing-5a9c07574-728d7
#1790325063
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/users | jq '.items[] | {name,status}'
#1790385065
docker ps -a
#1790385090
docker logs search
#1790385103
./run.sh
#1790385136
git status -s
#1790385168
cd ..
#1790385189
ssh node12 'sudo journalctl -u nginx --since "1 hour ago" --no-pager | tail -n 100'
#1790385210
git status
#1790385217
git status
#1790385255
kubectl get svc -n staging
#1790385293
kubectl get events -n infra --sort-by=.lastTimestamp | tail -n 30
#1790385299
kubectl logs --tail=200 worker-267b87a76-d5d96 -n ml
#1790385303
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/hosts | jq '.items[] | {name,status}'
#1790385326
ssh node10 'sudo journalctl -u prometheus --since "1 hour ago" --no-pager | tail -n 100'
#1790385362
kubectl get events -n ml --sort-by=.lastTimestamp | tail -n 30
#1790385382
kubectl describe svc web
#1790385423
gti status
#1790385438
git diff ansible/util.go
#1790385477
k get po
#1790385481
kubectl logs -f auth-061e2fdba-c64a9
#1790385490
homelab pods broken web
#1790385512
kubectl get deploy
#1790385530
k describe pod web
#1790385565
ll
#1790385575
ls -lh
#1790392777
cd
#1790392816
kubectl get deploy
#1790392839
kubectl get svc
#1790392847
git status
#1790392856
git diff lib/roles/values.sh
#1790392872
docker logs search
#1790392910
cd ..
#1790392920
ls ~/notes
#1790392933
cd ..
#1790392942
kubectl get pods
#1790392953
kubectl describe svc ledger
#1790392961
k get po -n ml
#1790392978
kubectl get nodes
#1790452995
git commit --amend
#1790453003
exit
#1790453012
curl http://ci:3000/
#1790453036
kubectl get pods -n shop
#1790453044
k get po -n ml
#1790453070
kubectl get nodes -n ml
#1790453107
k get po -n ml
#1790453113
kubectl logs -f worker-c79e077a0-0e3be
#1790453128
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/alerts | jq '.items[] | {name,status}'
#1790453170
k get po
#1790453201
nano tmp/src/src/config.conf
#1790453226
k logs -f api-1c6a4969b-6a158
#1790453235
cat > deploy/ansible/values.sh <<'EOF'
update fix panel
kubectl get pods | tail
EOF

#1790453269
kubectl describe svc ledger
#1790453276
kubectl logs -f billing-e822b5c30-a157f
#1790453304
vim etc/README.go
#1790453314
for i in 1 2 3; do echo $i retry; done
#1790453323
kubectl get svc
#1790453339
go test ./...
#1790453348
cd ..
#1790453390
git status
#1790453414
git diff --cached
#1790453441
git add -p
#1790453468
git commit -m "retry config fix config"
#1790453501
cd
#1790453531
ls
#1790453559
kubectl get nodes -n shop
#1790453587
pwd
#1790453609
top
#1790455415
kubectl config use-context stage
#1790455418
kubectl get nodes -n prod
#1790455442
ls
#1790455471
sudo apt install nmap
#1790455504
ll
#1790455511
rg fix
#1790455533
less deploy/tests/cmd/app.go
#1790455569
git status
#1790455613
cat cmd/deploy/index.md
#1790455632
ls -la
#1790455663
git branch
#1790455666
clear
#1790455704
cd ..
#1790455743
ls
#1790455764
ssh cache1
#1790455769
git log --oneline
#1790455777
cat lib/src/ansible/config.md
#1790455800
kubectl get nodes -n prod
#1790455803
npm test
#1790455836
vim lib/tmp/ansible/main.conf
#1790455872
LANG=C go test ./...
#1790455902
kubectl describe pod ledger
#1790455924
sudo systemctl restart loki
#1790455932
git add .
#1790455935
git commit --amend
#1790455977
git push
#1790456008
kubectl get deploy -n infra
#1790456045
kubectl describe svc billing
#1790456071
ls
#1790456075
ssh node01 'sudo journalctl -u loki --since "1 hour ago" --no-pager | tail -n 100'
#1790456080
git diff cmd/tmp/etc/site.py
#1790456083
cd /var/log/site
#1790456118
ssh node02
#1790456124
ssh node12
#1790456160
cd ..
#1790456174
ls /var/log/notes
#1790456212
cat cmd/values.py
#1790456237
ssh gw
#1790456281
vim lib/test_api.conf
#1790463508
k logs -f web-6e6d96278-64fae
#1790463533
ssh node08 'sudo journalctl --u postgresql --since "1 hour ago" --no-pager | tail -n 100'
#1790463556
ssh node08 'sudo journalctl -u postgresql --since "1 hour ago" --no-pager | tail -n 100'
#1790463596
htop
#1790463598
cargo build
#1790463624
nvim cmd/test_api.yaml
#1790463648
ssh db2
#1790463681
systemctl status docker
#1790463705
cd -
#1790463727
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/hosts | jq '.items[] | {name,status}'
#1790463763
git status
#1790463796
git add docs/site.go
#1790463812
nvim tests/main.yaml
#1790463834
cat ansible/lib/values.conf
#1790463862
gti status
#1790463895
git diff --cached
#1790463910
git status
#1790463947
git add .
#1790463969
git commit -am 'version cache login'
#1790463992
docker run --rm -v ../homelab:/data -e KEY802=3947a96d673e ee147f/a3233:4.17.14 --mode aff --opt-190 tests/ansible/app.py
#1790464020
rg test
#1790464032
kubectl get svc
#1790464069
k get po -n infra
#1790464099
kubectl logs -f api-90e704d51-220e6
#1790464139
kubectl get events --n shop --sort-by=.lastTimestamp | tail -n 30
#1790464157
/usr/local/bin/kubectl get events -n shop --sort-by=.lastTimestamp | tail -n 30
#1790464182
ssh mon
#1790464224
kubectl get pods
#1790464264
kubectl get pods -n staging
#1790464306
htop
#1790464320
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/hosts | jq '.items[] | {name,status}'
#1790464329
cd ..
#1790464372
ls
#1790464396
cat cmd/etc/pkg/config.md
#1790464434
ssh mon
#1790464438
git status
#1790464460
git diff
#1790464483
git pull --rebase
#1790464513
uptime
#1790464544
kubectl get pods -n infra -l app=api
#1790464581
kubectl describe pod api-11920594d-a14ae -n infra
#1790464620
k logs api-11920594d-a14ae --namespace infra --previous --tail=200
#1790464658
./run.sh
#1790464681
./run.sh
#1790464692
systemctl status wireguard
#1790464731
docker images
#1790464758
pg_dump -Fc -h db1 -U app metrics -f /backup/metrics.dump
#1790464793
scp /backup/metrics.dump nas:/backups/
#1790464818
ssh nas ls -lh /backups/metrics.dump
#1790464844
k describe node billing
#1790466675
journalctl -u loki -f
#1790466684
cat > roles/pkg/README.yaml <<'EOF'
panel build alert
kubectl get pods | tail
EOF

#1790466698
cargo build
#1790466717
vim deploy/src/index.go
#1790466721
gti status
#1790466762
cd ..
#1790466801
git diff --cached
#1790466825
ls ~/infra
#1790466860
less tmp/deploy/site.conf
#1790466888
systemctl status wireguard
#1790466930
rg version
#1790466956
cp etc/README.go ansible/cmd/tests/README.go
#1790466965
cd -
#1790466968
ls
#1790466972
cd ~/src/site
#1790466979
ls
#1790467023
git checkout main
#1790467054
git status
#1790467081
LANG=C echo CANARY058e27 | docker login -u bob --password-stdin
#1790467110
scp src/tmp/etc/util.sh gw:../app
#1790467119
ssh node14
#1790467146
less pkg/roles/app.yaml
#1790467149
ls
#1790467182
kubectl cordon node07
#1790467224
kubectl drain node07 --ignore-daemonsets --delete-emptydir-data
#1790467255
ssh node07 sudo apt-get -y dist-upgrade
#1790467257
ssh node07 sudo reboot
#1790467288
k uncordon node07
#1790467319
rm -rf /srv/notesa0cec
#1790467333
ssh node07
#1790467371
cd ..
#1790467391
ls /srv/infra
#1790467394
cd /etc/homelab
#1790467415
k get po
#1790467437
ssh node08
#1790467466
nano conf/lib/ansible/values.go
#1790467502
vim etc/app.sh
#1790467506
git diff
#1790467545
rg version
#1790467588
ssh node08
#1790467627
docker logs worker
#1790467629
ls -lh
#1790467665
ps aux --sort=-%mem | head -n 15
#1790467677
kubectl get events --namespace prod --sort-by=.lastTimestamp | tail -n 30
#1790467704
rm -rf ../homelab7b099
#1790467721
make test
#1790467754
pwd
#1790467790
ssh db2
#1790467833
man find
#1790467843
kubectl get pods --namespace staging -l app=mailer
#1790527883
kubectl describe pod mailer-0ea4d6bde-df13c --namespace=staging
#1790527926
kubectl logs mailer-0ea4d6bde-df13c --namespace=staging --previous --tail=200
#1790527961
ssh node03
#1790528004
ssh node05
#1790528023
docker images
#1790528049
homelab dns lookup search
#1790528076
./run.sh
#1790528105
git branch
#1790528148
kubectl get svc
#1790528185
docker ps -a
#1790528196
cd -
#1790528220
docker run --rm -v /srv/notes:/data -e KEY340=9b275d59945a bbad3d/267fc:1.23.16 --mode abb --opt-94f docs/pkg/cmd/test_api.conf
#1790528235
git add -A
#1790528244
git commit --amend
#1790528276
git push origin main
#1790528282
ls -lh
#1790528326
cd ~/
#1790528345
curl http://mon:3000/
#1790528349
git status
#1790528393
cd /etc/app
#1790528423
nvim tests/roles/index.sh
#1790528436
grep -i fix tests/deploy/values.sh
#1790528440
ssh node08
#1790528442
make test
#1790528447
docker logs web
#1790528482
kubectl get deploy
#1790528525
k logs --tail=200 worker-08090a2e8-f1529 -n shop
#1790528550
kubectl get pods -n shop
#1790528564
git add tests/util.go
#1790528604
git commit -am 'alert docs retry'
#1790528626
git status
#1790528665
clear
#1790528689
git checkout dev
#1790528691
grep -i login lib/test_api.conf
#1790528719
pytest -q
#1790528744
nano deploy/etc/util.yaml
#1790528754
git diff ansible/pkg/pkg/main.tf
#1790528788
ls -lh
#1790528794
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/jobs | jq '.items[] | {name,status}'
#1790528814
git status -s
#1790528833
kubectl get svc -n prod
#1790528858
kubectl get pods -n staging
#1790528898
ll
#1790528918
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/hosts | jq '.items[] | {name,status}'
#1790528937
cd
#1790528956
ls -lh
#1790528974
git status
#1790528995
git add .
#1790529026
git status
#1790529028
git diff --cached
#1790529035
git add cmd/main.go
#1790529043
git commit -am 'cache alert test'
#1790529046
ll
#1790529049
npm run build
#1790529090
nvim tmp/util.md
#1790529107
sudo apt upgrade
#1790529144
docker ps -a
#1790529183
/usr/local/bin/kubectl rollout restart deployment/worker -n prod
#1790530985
rg test
#1790531024
nvim pkg/docs/main.sh
#1790531040
npm run build
#1790531057
k get po -n staging
#1790531088
kubectl describe svc billing
#1790531100
df -h
#1790531119
exit
#1790531160
git commit --amend
#1790531164
git push
#1790531205
npm test
#1790531209
cargo build
#1790531233
vim conf/docs/config.py
#1790531269
kubectl get svc
#1790531303
git log
#1790531344
ping mon
#1790531378
grep -rn "version" .
#1790531402
ls -la
#1790531428
grep -rn "remove" .
#1790531462
git checkout dev
#1790531480
cat pkg/src/README.py | grep build
#1790531521
vim docs/main.sh
#1790531546
scp conf/site.yaml db2:/etc/app
#1790531564
git commit -am 'cache login retry'
#1790531603
less src/src/util.yaml
#1790531643
rm -rf /srv/infra4b2f5
#1790531677
ssh node14
#1790531711
vim cmd/test_api.md
#1790531751
npm test
#1790531770
grep -rn "build" .
#1790531815
ssh db2
#1790531855
ps aux --sort=-%mem | head -n 15
#1790531859
make build
#1790531891
cd /var/log/app
#1790531895
ls /etc/
#1790531923
kubectl get pods --namespace staging -l app=billing
#1790531932
kubectl describe pod billing-95f08e544-122f6 -n staging
#1790531957
git status -s
#1790532000
kubectl logs billing-95f08e544-122f6 -n staging --previous --tail=200
#1790532033
cat cmd/deploy/pkg/main.py
#1790532044
cd ..
#1790532076
ls
#1790532091
cd /var/log/site
#1790532099
ls ~/src/
#1790532131
kubectl logs -f images-25f6098ba-ec25b
#1790532166
uptime
#1790572176
mkdir -p ~/app1d4cb
#1790572182
make build
#1790572206
kubectl get pods --namespace staging -l app=images
#1790572223
kubectl describe pod images-0922fee30-0e36d --namespace staging
#1790572240
kubectl logs images-0922fee30-0e36d --namespace=staging --previous --tail=200
#1790572243
git commit -am 'login flaky panel'
#1790572279
git push origin main
#1790572287
grep -i alert cmd/lib/roles/test_api.sh
#1790572330
ls -la
#1790572365
git status
#1790572400
rm docs/conf/config.conf
#1790572437
/usr/local/bin/kubectl get pods --n shop -l app=gateway
#1790572462
kubectl get pods -n shop -l app=gateway
#1790572467
kubectl describe pod gateway-122837791-67dd8 -n shop
#1790572470
kubectl logs gateway-122837791-67dd8 --namespace=shop --previous --tail=200
#1790572478
git add cmd/main.sh
#1790572521
git commit --amend
#1790572528
git push
#1790572538
cat conf/main.sh
#1790572547
./run.sh
#1790572568
ssh db2
#1790572578
nano etc/cmd/tmp/util.py
#1790572586
cd ~/src/
#1790572597
git status
#1790572605
ls /etc/notes
#1790572634
LANG=C cat cmd/app.py
#1790572638
ls -la
#1790572655
docker run --rm -v /var/log/lab:/data -e KEY0ad=1784caefd178 4524aa/999ae:4.6.16 --mode 10f --opt-62b src/etc/ansible/values.go
#1790572692
ping ci
#1790572728
git status
#1790572733
systemctl status postgresql
#1790572755
LANG=C cd /etc/app
#1790632785
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/jobs | jq '.items[] | {name,status}'
#1790632817
ls -la
#1790632832
git status
#1790632847
kubectl logs -f worker-ddc7a6b41-0b88c
#1790632871
cd ..
#1790632883
k get pods --namespace=infra -l app=search
#1790632897
LANG=C git status
#1790632937
kubectl describe pod search-3553d7b10-495b6 --namespace=infra
#1790632949
kubectl logs search-3553d7b10-495b6 -n infra --previous --tail=200
#1790632951
sudo systemctl status docker
#1790632957
cd ~/site
#1790632961
ls
#1790632990
pytest -q
#1790633015
nvim roles/util.tf
#1790633054
ps aux --sort=-%mem | head -n 15
#1790633075
ssh nas
#1790633105
mv lib/README.py src/config.sh
#1790633149
git push
#1790633190
ls
#1790633212
ssh node04
#1790633224
ls -la
#1790633250
cd /srv/notes
#1790633261
ps aux --sort=-%mem | head -n 15
#1790633290
ll
#1790633293
cat src/util.sh
#1790633310
cd /srv/infra
#1790633313
cp src/tests/main.py pkg/docs/app.yaml
#1790633349
gti status
#1790633357
git diff docs/values.md
#1790633360
vim lib/util.go
#1790633387
LANG=C ssh node09
#1790633414
cat tmp/deploy/docs/README.conf
#1790633449
git status
#1790633489
git diff
#1790633502
cat pkg/app.sh
#1790633529
/usr/local/bin/kubectl get deploy -n prod
#1790633539
npm run build
#1790633561
ls ../infra
#1790633584
/usr/local/bin/kubectl get svc -n ml
#1790633591
kubectl get deploy -n staging
#1790633596
kubectl logs -f billing-6ec43a25f-86933
#1790633636
cd
#1790633653
homelab pods logs web
#1790633658
ls
#1790633701
kubectl get deploy
#1790633721
kubectl describe node api
#1790633759
kubectl logs -f search-8885a75e9-d2932
#1790633784
cat ansible/test_api.yaml
#1790633825
ll
#1790633833
less src/index.sh
#1790633838
git add src/conf/config.conf
#1790633868
kubectl apply -f pkg/lib/lib/test_api.py
#1790633883
ls
#1790633903
sudo systemctl restart wireguard
#1790633922
kubectl get pods ---namespace shop -l app=auth
#1790633928
kubectl get pods --namespace shop -l app=auth
#1790633939
clear
#1790633958
kubectl describe pod auth-90c161818-861fd -n shop
#1790633989
kubectl logs auth-90c161818-861fd -n shop --previous --tail=200
#1790634029
ssh node11
#1790694064
nvim src/deploy/docs/app.conf
#1790694107
pytest -q
#1790694133
nano etc/docs/test_api.md
#1790694135
cargo build
#1790694175
vim conf/deploy/lib/app.md
#1790694199
git status
#1790694204
git diff --cached
#1790694209
git add -p
#1790694221
git commit -m "test add"
#1790694242
who
#1790694280
npm run build
#1790694290
ssh db2 'sudo journalctl --u nginx --since "1 hour ago" --no-pager | tail -n 100'
#1790694292
ssh db2 'sudo journalctl -u nginx --since "1 hour ago" --no-pager | tail -n 100'
#1790694304
homelab pods broken gateway
#1790694339
kubectl get deploy -n shop
#1790694377
sudo systemctl restart loki
#1790694422
journalctl -u docker -f
#1790694467
nvim src/ansible/tests/main.conf
#1790694477
git push
#1790694494
ls -la
#1790694533
cat tests/docs/ansible/main.yaml
#1790694559
git status
#1790694575
git diff
#1790694593
systemctl status postgresql
#1790694602
journalctl -u loki -f
#1790694630
exit
#1790694639
git status -s
#1790694672
git diff lib/etc/test_api.go
#1790694717
git add ansible/docs/cmd/main.sh
#1790694735
cat src/site.yaml
#1790694740
cat etc/pkg/deploy/main.yaml | grep build
#1790694782
rm -rf ../ae8af
#1790694793
nano conf/roles/ansible/app.tf
#1790694838
cd -
#1790694852
sudo apt install jq
#1790694866
kubectl config use-context prod
#1790694876
./run.sh
#1790694885
docker run --rm -v ~/infra:/data -e KEY984=3eda25954db6 4522ee/2b2df:3.17.10 --mode ece --opt-480 roles/conf/conf/site.py
#1790694892
nvim lib/lib/ansible/index.sh
#1790694927
cargo build
#1790694938
ls -lh
#1790694964
cd /var/log/
#1790694997
kubectl get events --namespace=shop --sort-by=.lastTimestamp | tail -n 30
#1790695039
ls
#1790695055
kubectl logs -f api-a7d14ee4c-4bcc8
#1790695074
scp tmp/util.py ci:/etc/notes
#1790695114
ls ../infra
#1790695152
sudo systemctl status sshd
#1790695187
cd /var/log/site
#1790695221
history
#1790695248
exit
#1790695277
kubectl get svc
#1790695301
kubectl logs -f ledger-4d763713b-99fd3
#1790695305
git add tests/ansible/lib/util.py
#1790695345
git commit -m "docs docs alert cache"
#1790695349
cd /etc/notes
#1790695359
homelab pods broken images
#1790755395
make build
#1790755397
nvim conf/index.tf
#1790755424
npm run build
#1790755454
cd ..
#1790755464
cat etc/index.md
#1790755471
kubectl logs --tail=200 worker-e42672233-cd3b8 -n ml
#1790755476
grep -rn "test" .
#1790755515
ls
#1790755537
git status
#1790755552
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/jobs | jq '.items[] | {name,status}'
#1790755590
cd -
#1790755602
sudo apt upgrade
#1790755635
kubectl get nodes -n ml
#1790755673
kubectl logs -f billing-4bf3d8db2-5e53d
#1790755718
sudo systemctl status loki
#1790755752
htop
#1790755767
git push
#1790755805
kubectl get pods ---namespace shop -l app=billing
#1790755807
kubectl get pods --namespace shop -l app=billing
#1790755834
kubectl describe pod billing-32a878da8-99c6a -n shop
#1790755855
kubectl logs billing-32a878da8-99c6a -n shop --previous --tail=200
#1790755897
ls
#1790755907
pytest -q
#1790755918
make test
#1790755950
nvim conf/index.tf
#1790755981
git diff --cached
#1790755999
nvim etc/tmp/site.md
#1790756015
less deploy/src/ansible/util.py
#1790756035
git pull
#1790756079
kubectl get svc -n prod
#1790756091
kubectl logs -f auth-cc4d33eb7-63a7a
#1790756121
ssh node05
#1790756151
cat etc/main.md
#1790756176
ssh node07
#1790756204
cd /etc/homelab
#1790756231
ls
#1790756267
ls /etc/notes
#1790756291
chmod +x docs/docs/pkg/main.py
#1790756323
clear
#1790756363
kubectl get events -n infra --sort-by=.lastTimestamp | tail -n 30
#1790756397
exit
#1790756400
kubectl describe pod gateway
#1790796435
ssh cache1
#1790796476
cat pkg/src/index.yaml | grep alert
#1790796512
cd /srv/
#1790796533
rm -rf ../5022a
#1790796551
nano roles/deploy/util.md
#1790796583
cat deploy/cmd/util.conf
#1790796596
ls /etc/homelab
#1790796610
vim docs/roles/pkg/site.go
#1790796649
git diff deploy/etc/config.py
#1790796677
ssh node12
#1790796695
cp roles/site.py tmp/deploy/conf/util.go
#1790796738
systemctl status wireguard
#1790796747
cd ~/
#1790796777
btop
#1790796801
systemctl status wireguard
#1790796832
journalctl -u grafana-server -f
#1790796877
kubectl get deploy -n prod
#1790796910
kubectl get pods -n prod
#1790796947
cd
#1790796960
ls -la
#1790796973
pytest -q
#1790796977
git log
#1790797017
kubectl get pods
#1790797023
kubectl get svc -n prod
#1790797041
/usr/local/bin/kubectl describe node gateway
#1790797061
ps aux --sort=-%mem | head -n 15
#1790797104
tar xzf 56599.tar.gz
#1790797115
git diff
#1790797130
pwd
#1790797147
nano etc/cmd/index.conf
#1790797172
pytest -q
#1790797175
npm test
#1790797220
cargo build
#1790797234
git commit -am 'retry panel docs'
#1790797272
git push origin main
#1790797313
mkdir -p /srv/siteee28c
#1790797331
git status
#1790797342
k delete pod auth-7d97c51c7-b0c89
#1790797362
git pull --rebase
#1790797387
git status
#1790797389
git diff --cached
#1790797403
pg_dump -Fc -h db2 -U app app -f /backup/app.dump
#1790797411
scp /backup/app.dump nas:/backups/
#1790797428
k get po -n prod
#1790797431
k get po -n staging
#1790797445
rm ansible/pkg/deploy/main.go
#1790797464
ps aux --sort=-%mem | head -n 15
#1790797471
rm -rf /srv/74198
#1790797505
grep -rn "test" .
#1790797516
git diff deploy/src/conf/util.tf
#1790797536
git add -A
#1790797543
sudo apt update
#1790797557
mv deploy/app.go docs/pkg/ansible/index.tf
#1790797573
git status
#1790797591
git diff src/README.conf
#1790797595
git add -A
#1790797633
ls
#1790797662
cat cmd/roles/conf/config.go
#1790797695
grep -rn "cache" .
#1790857707
rm -rf /srv/notes7252f
#1790857721
docker run --rm -v ~/src/homelab:/data -e KEY219=2279e599d333 d6bc8d/5e8a7:3.2.3 --mode 1c3 --opt-fc2 cmd/app.sh
#1790857750
kubectl get pods --n shop -l app=api
#1790857782
kubectl get pods -n shop -l app=api
#1790857794
kubectl describe pod api-cb3a8f1b1-6f5b3 --namespace shop
#1790857830
kubectl logs api-cb3a8f1b1-6f5b3 --namespace shop --previous --tail=200
#1790857856
docker compose logs -f
#1790857872
ps aux --sort=-%mem | head -n 15
#1790857896
docker logs worker
#1790857930
k get events --namespace staging --sort-by=.lastTimestamp | tail -n 30
#1790857966
docker logs billing
#1790858009
git status
#1790858012
CANARYeb58897c
#1790858038
ps aux --sort=-%mem | head -n 15
#1790858079
kubectl logs -f worker-3f994bff5-20c2a
#1790858104
k get po -n prod
#1790858122
k get po -n shop
#1790858126
kubectl delete pod auth-86bcc923b-ec2d6
#1790858155
kubectl logs -f gateway-9f0015f42-b7b0b
#1790858174
history
#1790858215
vim src/site.py
#1790858244
cat conf/deploy/lib/main.conf
#1790858274
ll
#1790858300
ls ../notes
#1790858337
kubectl rollout restart deployment/web -n shop
#1790858355
git diff tests/site.py
#1790858357
kubectl get pods
#1790858394
git diff
#1790858426
ll
#1790858442
cat pkg/util.py
#1790858477
nano conf/test_api.yaml
#1790858489
kubectl get pods -n shop -l app=api
#1790858498
LANG=C k get po
#1790858526
kubectl describe pod api-af17a67ce-1e7e8 -n shop
#1790858546
kubectl logs api-af17a67ce-1e7e8 --namespace shop --previous --tail=200
#1790858564
git diff
#1790858600
k get po
#1790858608
ls -la
#1790858632
ssh gw sudo certbot renew --cert-name grafana.lab.example
#1790858673
ssh gw sudo nginx -t
#1790858699
ssh gw sudo systemctl reload nginx
#1790858732
curl -sI https://grafana.lab.example
#1790858747
free -h
#1790858788
clear
#1790858799
docker compose logs -f
#1790858820
cd
#1790858863
docker build -t registry.lab.example/mailer:0.8.14 .
#1790858906
docker push registry.lab.example/mailer:0.8.14
#1790858914
kubectl set image deployment/mailer mailer=registry.lab.example/mailer:0.8.14 -n prod
#1790858943
kubectl rollout status deployment/mailer -n prod
#1790858973
ls -la
#1790858988
curl http://nas:9090/
#1790859023
clear
#1790860841
clear
#1790860884
ssh node09
#1790860921
kubectl logs --tail=200 ledger-48fdebd65-b5b05 -n ml
#1790860945
cd -
#1790860987
LANG=C make test
#1790861027
vim etc/conf/tests/app.tf
#1790861064
kubectl get nodes -n ml
#1790861095
k get po -n infra
#1790861135
kubectl delete pod mailer-e482b9e23-3a4ef
#1790861176
top
#1790861201
sudo systemctl status wireguard
#1790861234
cd
#1790861259
pg_dump -Fc -h db2 -U app metrics -f /backup/metrics.dump
#1790861298
scp /backup/metrics.dump nas:/backups/
#1790861318
kubectl get deploy -n infra
#1790861326
ssh nas ls -lh /backups/metrics.dump
#1790861350
ls
#1790861390
ll
#1790861418
ssh nas
#1790861459
curl http://nas:80/
#1790861494
ls -lh
#1790863320
git status
#1790863355
curl --s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/alerts | jq '.items[] | {name,status}'
#1790863380
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/alerts | jq '.items[] | {name,status}'
#1790863414
git add cmd/ansible/main.go
#1790863449
git commit --amend
#1790863454
git push
#1790863473
grep -rn "alert" .
#1790863479
k describe pod auth
#1790863484
ls -la
#1790863492
cat cmd/cmd/config.go
#1790863501
docker run --rm -v ../:/data -e KEYfd5=38bf73194aa8 90688e/306f7:4.14.16 --mode 45e --opt-f71 roles/values.tf
#1790863512
ssh node10
#1790863539
nano tmp/tmp/roles/config.go
#1790863550
go test ./...
#1790863595
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/hosts | jq '.items[] | {name,status}'
#1790863626
top
#1790863639
cd ..
#1790863649
kubectl get pods ---namespace infra -l app=images
#1790863677
kubectl get pods --namespace infra -l app=images
#1790863722
kubectl describe pod images-76a6652f0-acf54 --namespace infra
#1790863749
kubectl logs images-76a6652f0-acf54 -n infra --previous --tail=200
#1790863776
ls -lh
#1790863810
kubectl get pods
#1790863838
clear
#1790863869
cd ../notes
#1790863871
ls
#1790863896
ping ci
#1790863916
clear
#1790863946
cat lib/app.yaml
#1790863982
kubectl describe svc worker
#1790864022
cat roles/cmd/util.yaml | grep fix
#1790864061
vim tmp/deploy/cmd/README.sh
#1790864105
make build
#1790864123
git add -p
#1790864133
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/users | jq '.items[] | {name,status}'
#1790864161
git commit --amend
#1790864197
who
#1790864231
ssh node11
#1790864247
kubectl get pods --namespace ml -l app=billing
#1790864277
kubectl describe pod billing-89640c0b5-6603e --namespace ml
#1790864299
kubectl logs billing-89640c0b5-6603e -n ml --previous --tail=200
#1790864329
ls ../site
#1790864347
git add .
#1790864373
git commit -m "remove add panel version build"
#1790866195
pwd
#1790866206
cat ansible/test_api.md | grep flaky
#1790866213
ls
#1790866253
cat ansible/deploy/src/main.sh
#1790866260
exit
#1790866305
nvim etc/index.py
#1790866348
make test
#1790866374
vim tests/util.sh
#1790866394
LANG=C ls -la
#1790866428
btop
#1790866435
rg flaky
#1790866477
kubectl get pods -n prod
#1790866497
btop
#1790866525
cat conf/conf/lib/test_api.md
#1790866529
kubectl get deploy -n prod
#1790866543
git add deploy/util.sh
#1790866586
git commit --amend
#1790866591
LANG=C git push origin main
#1790866593
kubectl logs -f search-59929941a-27dc6
#1790866614
systemctl status nginx
#1790866646
git diff
#1790866652
k get po -n infra
#1790866678
kubectl logs -f auth-73e1552eb-0a8a0
#1790866712
git status
#1790866743
less pkg/conf/tmp/values.conf
#1790866746
cat tests/cmd/lib/app.md
#1790866782
ll
#1790868620
git add .
#1790868644
ssh node13
#1790868681
LANG=C git status -s
#1790868723
cd
#1790868757
ls /srv/notes
#1790868761
cd ~/site
#1790868771
git status
#1790868804
cd -
#1790868848
ls
#1790868884
cd ..
#1790868923
ls
#1790868958
ls -lh
#1790868975
kubectl get events --n ml --sort-by=.lastTimestamp | tail -n 30
#1790868993
kubectl get events -n ml --sort-by=.lastTimestamp | tail -n 30
#1790870817
cd
#1790870852
git status -s
#1790870881
LANG=C git diff src/tests/etc/site.conf
#1790870902
systemctl restart docker
#1790870924
journalctl -u docker -f
#1790870932
curl http://cache1:80/
#1790870961
cd ..
#1790870976
nvim lib/README.sh
#1790871000
less etc/src/src/test_api.conf
#1790878221
cd -
#1790878260
ls
#1790878268
cd
#1790878302
LANG=C ls
#1790878323
cd ~/app
#1790878346
cat etc/values.sh
#1790878363
docker logs auth
#1790878382
cat src/deploy/conf/test_api.go | grep build
#1790878411
cargo build
#1790878441
./run.sh
#1790878462
journalctl -u prometheus -f
#1790878499
grep -rn "panel" .
#1790878511
clear
#1790878527
mv conf/roles/docs/config.py pkg/cmd/pkg/test_api.yaml
#1790878566
ls
#1790878604
k get po
#1790878632
kubectl get deploy
#1790878640
kubectl get pods
#1790938681
nano conf/main.py
#1790938685
git diff --cached
#1790938709
git add -A
#1790938716
git commit --amend
#1790938734
git push origin main
#1790938764
homelab pods broken web
#1790938809
vim tmp/pkg/roles/util.go
#1790938830
git diff
#1790938860
kubectl get pods -n infra
#1790938897
kubectl describe svc billing
#1790938925
kubectl get nodes -n staging
#1790938944
kubectl describe svc search
#1790938973
clear
#1790938991
sudo systemctl status postgresql
#1790938996
cd
#1790939029
ls /etc/infra
#1790939039
kubectl get deploy -n infra
#1790939057
kubectl get deploy
#1790939090
git status
#1790939101
cd ~/src/
#1790939118
git pull --rebase
#1790939155
ssh node12
#1790939185
kubectl logs -f images-af75981ec-a01cb
#1790939215
cat roles/values.yaml
#1790939220
kubectl get svc
#1790939242
ssh node14
#1790939278
make build
#1790939282
ls -la
#1790939292
ssh node04
#1790939330
git checkout dev
#1790939366
docker compose logs -f
#1790999374
ssh git
#1790999404
cd ..
#1790999447
gti status
#1790999454
git add -p
#1790999491
git commit -am 'retry test fix'
#1790999494
git push
#1790999501
cd ..
#1790999528
ll
#1790999550
kubectl apply -f src/lib/config.py
#1790999589
kubectl get events --namespace=staging --sort-by=.lastTimestamp | tail -n 30
#1790999599
bash pkg/etc/main.md
#1790999614
./run.sh
#1790999652
docker run --rm -v ~/homelab:/data -e KEYa8e=f934da06f8ec d99a72/f7cba:0.7.19 --mode bfd --opt-267 cmd/site.go
#1790999697
kubectl get svc -n prod
#1790999723
git checkout -b ledger-c327
#1790999767
kubectl get svc
#1790999799
k get po
#1790999802
LANG=C btop
#1790999832
cd ~/site
#1790999864
ls -la
#1790999906
clear
#1790999932
LANG=C ps aux ---sort=-%mem | head -n 15
#1790999940
ps aux --sort=-%mem | head -n 15
#1790999950
journalctl -u postgresql -f
#1790999987
kubectl logs -f ledger-0428d3c30-33a3c
#1791000032
cd -
#1791000044
ls ../homelab
#1791000079
cd /var/log/
#1791000101
ls
#1791000105
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/users | jq '.items[] | {name,status}'
#1791000111
kubectl get pods --namespace=staging -l app=gateway
#1791000153
kubectl describe pod gateway-618cead32-23e9f -n staging
#1791000165
clear
#1791000170
kubectl logs gateway-618cead32-23e9f -n staging --previous --tail=200
#1791000175
kubectl logs -f search-c0c682647-73f21
#1791007410
scp etc/etc/values.py ci:/etc/site
#1791007422
rg version
#1791007426
ls
#1791007443
git log
#1791007456
ssh gw sudo certbot renew --cert-name shop.example
#1791007469
ssh gw sudo nginx -t
#1791007492
ssh gw sudo systemctl reload nginx
#1791007501
LANG=C curl -sI https://shop.example
#1791007524
git commit -m "panel retry test flaky"
#1791007539
gti status
#1791007548
git diff --cached
#1791007587
k get po
#1791007602
kubectl logs -f auth-5dc917a21-1d96e
#1791007629
nano pkg/etc/values.md
#1791047673
ls -la
#1791047712
cat docs/tmp/pkg/index.md
#1791047716
grep -i flaky roles/conf/src/test_api.conf
#1791047739
pytest -q
#1791047761
git status
#1791047769
ls
#1791047783
pg_dump -Fc -h db1 -U app metrics -f /backup/metrics.dump
#1791047822
scp /backup/metrics.dump nas:/backups/
#1791047837
gti status
#1791047843
git branch
#1791047862
git add -p
#1791047900
git status
#1791047913
cat ansible/pkg/conf/README.md | grep retry
#1791047939
sudo systemctl status sshd
#1791047973
cd ..
#1791047986
cd ~/lab
#1791048001
git status
#1791048034
git diff
#1791048040
nano roles/pkg/main.go
#1791048082
git push
#1791048092
git push
#1791048136
k get po -n shop
#1791048161
sudo systemctl restart grafana-server
#1791048186
ls
#1791048209
cat roles/ansible/app.conf
#1791048233
ll
#1791048244
gti status
#1791048276
git add .
#1791048318
git commit --amend
#1791048353
ls ~/src/notes
#1791048362
git status -s
#1791048387
git diff --cached
#1791048417
python3 cmd/tests/deploy/site.tf
#1791048438
sudo systemctl status loki
#1791048458
nano deploy/tests/site.tf
#1791048494
cat tests/src/config.conf
#1791048518
LANG=C git branch
#1791048520
cd ../homelab
#1791048530
ls -lh
#1791048564
LANG=C curl http://git:9090/
#1791048588
less deploy/config.md
#1791048592
ls
#1791048635
ls ~/site
#1791048664
cat cmd/config.yaml
#1791048676
./run.sh
#1791048695
k logs -f api-c5ce45448-c43f5
#1791048716
rm roles/pkg/config.yaml
#1791048732
kubectl logs --tail=200 gateway-d3a987ee2-8b509 -n shop
#1791048773
chmod +x tmp/pkg/pkg/test_api.conf
#1791048787
kubectl config use-context prod
#1791048796
systemctl status postgresql
#1791048801
ll
#1791048805
cat src/index.md
#1791048840
ssh db1 'sudo journalctl -u loki --since "1 hour ago" --no-pager | tail -n 100'
#1791048859
nano lib/deploy/tmp/README.sh
#1791048877
make build
#1791048900
vim conf/roles/index.md
#1791048909
LANG=C bash ansible/src/index.tf
#1791088913
less tests/lib/deploy/index.sh
#1791088938
git status
#1791088971
clear
#1791088979
ls
#1791088992
docker ps
#1791089018
systemctl status nginx
#1791089027
cd ..
#1791089044
cat ansible/src/site.conf
#1791089065
git commit --amend
#1791089080
git push
#1791089097
ping mon
#1791089106
./run.sh
#1791089150
free -h
#1791089156
kubectl logs --tail=200 auth-9aada320d-3ced3 -n ml
#1791089200
cat pkg/config.go
#1791089243
df -h
#1791089254
pwd
#1791089277
btop
#1791089322
ls -lh
#1791089335
htop
#1791089364
ssh node10
#1791089368
docker run --rm -v /var/log/homelab:/data -e KEY23f=52110b5e4881 16da69/c71f7:3.15.8 --mode 6fc --opt-95b cmd/lib/roles/index.tf
#1791089402
exit
#1791089405
k get po
#1791089424
kubectl get nodes -n infra
#1791089453
ssh node02
#1791089493
less roles/app.tf
#1791089538
k get nodes
#1791089579
k get pods -n prod
#1791089607
kubectl get deploy
#1791089646
ll
#1791089678
cd ..
#1791089686
ls /var/log/infra
#1791089717
vim roles/conf/README.tf
#1791089762
git diff --cached
#1791089780
kubectl get svc
#1791089819
cd
#1791089823
ls -la
#1791089836
kubectl logs -f search-f1dba0fb1-f500a
#1791089854
git add .
#1791089886
git status
#1791089898
git diff ansible/docs/values.py
#1791089914
git add -p
#1791089929
git commit -m "flaky test panel panel retry config"
#1791089951
git push
#1791089968
ls -la
#1791090012
sudo systemctl status grafana-server
#1791090047
tar xzf 03860.tar.gz
#1791090091
kubectl logs -f web-37197551b-cd5c1
#1791090123
git commit -m "version add add retry docs"
#1791090147
git push origin main
#1791090184
systemctl restart prometheus
#1791097408
git checkout main
#1791097418
make test
#1791097425
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/users | jq '.items[] | {name,status}'
#1791097455
less cmd/etc/ansible/test_api.py
#1791097481
ps aux --sort=-%mem | head -n 15
#1791097495
kubectl get nodes -n prod
#1791097532
ssh cache1
#1791157538
kubectl get nodes -n infra
#1791157557
ssh gw sudo certbot renew --cert-name nas.lab.example
#1791157586
ssh gw sudo nginx -t
#1791157603
ssh gw sudo systemctl reload nginx
#1791157638
exit
#1791157643
ll
#1791157648
git commit -am 'add remove panel'
#1791157672
kubectl logs -f mailer-8ef6d3c47-7915d
#1791157693
ls -lh
#1791157713
kubectl get pods -n ml
#1791157748
cd -
#1791157755
ls ~/src/app
#1791157788
nvim etc/roles/site.go
#1791157805
cd ..
#1791157816
ls -lh
#1791157839
cat etc/test_api.conf
#1791157867
kubectl cordon node14
#1791157909
kubectl drain node14 --ignore-daemonsets --delete-emptydir-data
#1791157935
git status -s
#1791157941
ssh node14 sudo apt-get -y dist-upgrade
#1791157971
ssh node14 sudo reboot
#1791158004
kubectl uncordon node14
#1791158009
kubectl get nodes
#1791158020
scp etc/tmp/values.md nas:~/infra
#1791158051
k logs --tail=200 gateway-9cd290c17-a9ea9 -n infra
#1791158066
rm -rf ~/site59e34
#1791158103
cat > lib/util.py <<'EOF'
docs version alert
kubectl get pods | tail
EOF

#1791158129
ls ~/src/lab
#1791158140
python3 etc/ansible/conf/values.go
#1791158149
grep -i fix ansible/cmd/site.go
#1791158159
kubectl get nodes -n infra
#1791158180
make test
#1791158216
vault login CANARY95fe5179
#1791158248
go test ./...
#1791158289
ls -lh
#1791158329
nvim tests/etc/site.go
#1791158356
LANG=C npm run build
#1791158372
git push
#1791158387
kubectl describe node web
#1791158392
ping nas
#1791158420
git commit -m "update retry fix add"
#1791158456
ssh node10
#1791158472
nano deploy/util.go
#1791158489
nvim pkg/main.py
#1791158508
cd -
#1791158513
ls -lh
#1791158525
kubectl get deploy
#1791158528
pwd
#1791165765
less pkg/roles/tests/test_api.md
#1791165790
cat src/tmp/roles/config.sh
#1791165812
for i in 1 2 3; do echo $i docs; done
#1791165852
cat deploy/docs/README.py | grep config
#1791165866
ll
#1791165906
kubectl rollout restart deployment/worker -n staging
#1791165938
LANG=C ls
#1791165972
clear
#1791165977
grep -i cache etc/ansible/app.md
#1791166008
nvim tests/etc/deploy/site.conf
#1791166049
make test
#1791166070
nvim ansible/cmd/app.py
#1791166087
npm test
#1791166112
ssh ci 'sudo journalctl -u sshd --since "1 hour ago" --no-pager | tail -n 100'
#1791166122
nano tmp/etc/tmp/README.sh
#1791166144
git diff tmp/ansible/docs/util.tf
#1791166162
nano etc/README.md
#1791166172
git diff conf/docs/tmp/app.md
#1791166216
cd ..
#1791166225
ls -la
#1791166265
git status -s
#1791166304
git add -A
#1791166334
LANG=C git commit -m "fix remove"
#1791166365
vim conf/pkg/util.conf
#1791166382
cat roles/src/test_api.py
#1791166396
ls
#1791166433
cat tmp/tests/conf/app.tf
#1791166453
ssh node06
#1791166466
ls -lh
#1791166511
kubectl describe svc gateway
#1791166521
homelab dns lookup mailer
#1791166563
nano lib/site.tf
#1791166589
go test ./...
#1791166622
ssh node02
#1791166637
kubectl describe node images
#1791166660
ssh node06
#1791226669
gti status
#1791226671
git add roles/pkg/config.conf
#1791226716
npm test
#1791226757
ls -lh
#1791226794
kubectl rollout restart deployment/auth -n ml
#1791226818
kubectl logs -f billing-7ca43c47c-57eb0
#1791226849
kubectl logs -f gateway-1118e105b-88e6d
#1791226889
cd /srv/infra
#1791226910
ls
#1791226955
cat cmd/main.md
#1791226989
git pull --rebase
#1791226999
cd -
#1791227020
ls
#1791227049
ssh node08
#1791227056
git status
#1791227070
nvim conf/tmp/src/test_api.md
#1791227114
go test ./...
#1791227153
ssh node07
#1791227171
ssh node03
#1791227188
kubectl get pods -n infra -l app=search
#1791227221
kubectl describe pod search-481a1ee02-59a8d -n infra
#1791227223
ls
#1791227227
kubectl logs search-481a1ee02-59a8d --namespace infra --previous --tail=200
#1791227244
clear
#1791267261
cd ..
#1791267302
ll
#1791267345
python3 lib/values.sh
#1791267366
k get svc -n infra
#1791267405
k get events --namespace=prod --sort-by=.lastTimestamp | tail -n 30
#1791267436
kubectl logs -f auth-50175022d-07b37
#1791267469
git stash
#1791267503
docker compose logs -f
#1791267546
homelab dns lookup gateway
#1791267562
git add .
#1791267594
sudo apt install jq
#1791267638
sudo systemctl status postgresql
#1791267683
journalctl -u grafana-server -f
#1791267689
npm test
#1791267728
vim deploy/tmp/pkg/values.sh
#1791267736
rg test
#1791267760
cd
#1791267795
LANG=C pytest -q
#1791267822
nano deploy/src/test_api.md
#1791267842
cd
#1791267875
git commit -m "panel cache retry config alert build"
#1791267915
git status -s
#1791267932
git diff --cached
#1791267973
gti status
#1791268016
kubectl logs -f auth-1eb55ccb2-37b4f
#1791268053
nvim lib/docs/site.sh
#1791268081
make
#1791268115
nvim ansible/util.tf
#1791268121
make test
#1791268139
rm docs/cmd/lib/site.go
#1791268157
scp docs/main.tf db1:/var/log/homelab
#1791268196
k logs -f mailer-589917688-07c37
#1791268241
grep -i add tmp/util.md
#1791268267
sudo systemctl status docker
#1791328297
journalctl -u grafana-server -f
#1791328308
clear
#1791328346
clear
#1791328381
LANG=C systemctl status sshd
#1791328384
git log
#1791328413
ls -la
#1791328438
cat cmd/src/util.go
#1791328442
less src/config.go
#1791328475
kubectl get svc
#1791328509
kubectl describe svc web
#1791328541
sudo systemctl status postgresql
#1791328543
kubectl get pods --namespace=infra -l app=mailer
#1791328575
kubectl describe pod mailer-70f74f622-304ee --namespace infra
#1791328616
git status
#1791328646
cargo build
#1791328656
ll
#1791328672
cd ..
#1791328708
ls
#1791328744
cd ..
#1791328776
git status
#1791328803
kubectl get events --namespace=prod --sort-by=.lastTimestamp | tail -n 30
#1791328824
git diff --cached
#1791328858
ps aux --sort=-%mem | head -n 15
#1791328864
ssh nas
#1791328899
systemctl status wireguard
#1791388931
kubectl get pods -n shop
#1791388933
kubectl get pods -n ml
#1791388953
kubectl logs -f images-e02257ac4-24bf0
#1791388957
pwd
#1791388964
cat tests/docs/util.yaml | grep remove
#1791389008
ssh gw sudo certbot renew --cert-name grafana.lab.example
#1791389040
ssh gw sudo nginx -t
#1791389077
ssh gw sudo systemctl reload nginx
#1791389092
vim deploy/test_api.py
#1791389097
npm test
#1791389139
bash pkg/docs/config.py
#1791389150
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/jobs | jq '.items[] | {name,status}'
#1791389157
ls
#1791389174
git status
#1791389176
git add .
#1791389186
ls -lh
#1791389199
k get po -n staging
#1791389242
ssh gw sudo certbot renew --cert-name grafana.lab.example
#1791389244
ssh gw sudo nginx -t
#1791389272
ssh gw sudo systemctl reload nginx
#1791389284
curl -sI https://grafana.lab.example
#1791389302
cd /var/log/app
#1791389306
ssh node10
#1791389313
docker build -t registry.lab.example/search:3.13.16 .
#1791389332
docker push registry.lab.example/search:3.13.16
#1791389363
kubectl set image deployment/search search=registry.lab.example/search:3.13.16 -n prod
#1791449402
git status
#1791449409
kubectl rollout status deployment/search -n prod
#1791449444
kubectl get svc -n shop
#1791449449
ssh node07
#1791449460
exit
#1791449474
kubectl get deploy
#1791449500
kubectl get deploy -n infra
#1791449506
git status
#1791449512
git add -p
#1791449550
git commit --amend
#1791449555
git stash pop
#1791449592
nvim ansible/ansible/cmd/site.sh
#1791449636
git push
#1791449670
rm lib/README.py
#1791449700
k get po
#1791449741
git status
#1791449744
git add -p
#1791449750
git commit -am 'docs build config'
#1791449781
ping git
#1791449816
homelab pods logs images
#1791449858
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/jobs | jq '.items[] | {name,status}'
#1791449903
LANG=C sudo systemctl status nginx
#1791449910
exit
#1791449949
git diff --cached
#1791449960
make test
#1791449962
./run.sh
#1791449999
make
#1791450014
systemctl status loki
#1791450021
cd -
#1791450027
kubectl describe node search
#1791450068
sudo apt install nmap
#1791450081
kubectl get nodes -n staging
#1791450089
scp etc/tests/pkg/README.tf db1:~/src/homelab
#1791510126
cat etc/app.conf
#1791510138
git status
#1791510172
LANG=C git add -A
#1791510174
nano deploy/conf/main.md
#1791510178
rg retry
#1791517421
git status
#1791517466
rm -rf ~/src/lab26afe
#1791517494
cd ..
#1791517511
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/users | jq '.items[] | {name,status}'
#1791517550
ls
#1791517558
cd ~/homelab
#1791517574
ls
#1791517605
cat ansible/test_api.tf
#1791517617
kubectl describe svc gateway
#1791517646
for i in 1 2 3; do echo $i config; done
#1791517686
LANG=C curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/users | jq '.items[] | {name,status}'
#1791517691
git status
#1791517712
git diff --cached
#1791517720
git add conf/values.sh
#1791517737
git commit --amend
#1791517771
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/users | jq '.items[] | {name,status}'
#1791517791
git status
#1791517796
git diff etc/roles/conf/util.conf
#1791517836
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/alerts | jq '.items[] | {name,status}'
#1791517864
git add -p
#1791517878
git commit --amend
#1791517918
LANG=C git push
#1791517931
systemctl status loki
#1791517945
ssh node10
#1791517949
kubectl get pods -n staging -l app=worker
#1791517976
kubectl describe pod worker-fb47b83a4-87d69 --namespace=staging
#1791517989
kubectl logs worker-fb47b83a4-87d69 --namespace=staging --previous --tail=200
#1791517994
/usr/local/bin/kubectl get nodes
#1791517997
kubectl logs -f mailer-53bdd903b-8d283
#1791518008
kubectl get events -n prod --sort-by=.lastTimestamp | tail -n 30
#1791518046
ssh node09
#1791518064
git status
#1791518073
git diff --cached
#1791525317
ping db2
#1791525353
ssh gw
#1791525392
kubectl get svc -n prod
#1791525414
kubectl get nodes
#1791525453
kubectl describe node api
#1791525498
clear
#1791525512
git log
#1791525544
make build
#1791525576
cp docs/pkg/ansible/site.py conf/conf/test_api.go
#1791585583
cargo build
#1791585626
npm run build
#1791585662
git pull
#1791585686
go test ./...
#1791585697
kubectl logs --tail=200 gateway-e73a964c4-f1b79 -n shop
#1791585718
systemctl restart prometheus
#1791585720
man find
#1791585722
ls
#1791585727
cat etc/lib/src/README.go
#1791585730
nano conf/main.conf
#1791585758
rm -rf ~/src/sitecbfe0
#1791585800
kubectl logs -f web-4384788ef-2d165
#1791585815
cat tmp/deploy/etc/util.yaml | grep cache
#1791585820
kubectl logs --tail=200 api-21d588ef4-d9806 -n staging
#1791585849
pg_dump -Fc -h db2 -U app auth -f /backup/auth.dump
#1791585894
LANG=C scp /backup/auth.dump nas:/backups/
#1791585938
ssh nas ls -lh /backups/auth.dump
#1791585978
kubectl logs --tail=200 auth-19639edb9-31e47 -n shop
#1791586003
ls -la
#1791586023
ll
#1791586052
k get po -n ml
#1791586085
nano tmp/etc/app.sh
#1791586114
go test ./...
#1791586130
sudo systemctl status loki
#1791586165
kubectl get pods
#1791586208
cat cmd/tmp/index.py
#1791586242
git fetch
#1791586245
mkdir -p ~/homelab6a075
#1791586284
clear
#1791586316
curl --s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/alerts | jq '.items[] | {name,status}'
#1791586342
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/alerts | jq '.items[] | {name,status}'
#1791586368
ps aux --sort=-%mem | head -n 15
#1791586403
k get po -n ml
#1791586430
kubectl logs -f billing-2cd791c70-c96ed
#1791586458
ssh node03 'sudo journalctl -u sshd --since "1 hour ago" --no-pager | tail -n 100'
#1791586493
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/hosts | jq '.items[] | {name,status}'
#1791646517
kubectl rollout restart deployment/ledger -n ml
#1791646519
git push
#1791646528
ps aux --sort=-%mem | head -n 15
#1791646573
ll
#1791646580
man zfs
#1791646597
cd -
#1791646621
ls
#1791646633
make build
#1791646650
ls
#1791646670
kubectl logs -f api-b0e95faff-8395a
#1791646707
cd /etc/infra
#1791646715
./run.sh
#1791646743
kubectl get svc -n shop
#1791646783
kubectl get pods
#1791646810
ls
#1791646841
kubectl rollout restart deployment/billing -n infra
#1791646885
cat lib/ansible/test_api.md
#1791646897
k describe svc billing
#1791646939
git diff
#1791646949
grep -rn "update" .
#1791646991
rm src/tmp/etc/index.conf
#1791647003
ls -la
#1791647042
docker run --rm -v /srv/lab:/data -e KEY6fb=0df4e4f79dfb effbcc/ea290:4.21.0 --mode d93 --opt-18b ansible/tests/conf/README.sh
#1791647060
cd ..
#1791647064
ls -lh
#1791647068
cat conf/main.yaml
#1791647077
kubectl get nodes -n shop
#1791647080
kubectl describe pod ledger
#1791647090
ls
#1791647092
k describe svc search
#1791707136
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/jobs | jq '.items[] | {name,status}'
#1791707178
ls -la
#1791707195
cd ../homelab
#1791707198
ps aux --sort=-%mem | head -n 15
#1791707218
ssh db2
#1791707242
cd
#1791707269
cat cmd/config.conf
#1791707299
cd
#1791707305
ls -lh
#1791707343
ll
#1791707379
ssh gw sudo certbot renew --cert-name grafana.lab.example
#1791707411
ls -la
#1791707427
clear
#1791707450
gti status
#1791707467
ssh gw sudo nginx -t
#1791707470
ssh gw sudo systemctl reload nginx
#1791707493
curl -sI https://grafana.lab.example
#1791707524
ls
#1791707558
cd
#1791707592
kubectl describe pod mailer
#1791707610
go test ./...
#1791707613
kubectl get pods --n ml -l app=images
#1791707652
kubectl get pods -n ml -l app=images
#1791707688
kubectl describe pod images-691bc60e0-1e05a -n ml
#1791707703
kubectl logs images-691bc60e0-1e05a -n ml --previous --tail=200
#1791707741
npm run build
#1791707745
nvim cmd/etc/index.yaml
#1791707778
git diff --cached
#1791707783
pg_dump -Fc -h db1 -U app ledger -f /backup/ledger.dump
#1791707826
scp /backup/ledger.dump nas:/backups/
#1791767843
ssh nas ls -lh /backups/ledger.dump
#1791767866
git add -p
#1791767887
git commit --amend
#1791767905
npm run build
#1791767935
rm -rf /srv/app09d36
#1791767974
sudo systemctl status grafana-server
#1791768012
cd
#1791768036
ls -la
#1791768044
cat etc/main.tf
#1791768058
rg config
#1791768083
git stash
#1791768121
vim ansible/etc/roles/test_api.sh
#1791768143
LANG=C npm run build
#1791768151
docker images
#1791768163
docker compose logs -f
#1791768205
docker compose logs -f
#1791768208
df -h
#1791768226
npm run build
#1791768253
kubectl get svc
#1791768297
git diff ansible/site.tf
#1791768315
homelab pods logs images
#1791768350
pg_dump --Fc -h db1 -U app auth -f /backup/auth.dump
#1791768363
pg_dump -Fc -h db1 -U app auth -f /backup/auth.dump
#1791768406
scp /backup/auth.dump nas:/backups/
#1791768445
clear
#1791768457
ssh nas ls -lh /backups/auth.dump
#1791768490
nano cmd/values.md
#1791768509
kubectl logs -f worker-657018383-6a20c
#1791768543
go test ./...
#1791768566
sudo systemctl status nginx
#1791808585
journalctl -u sshd -f
#1791808589
docker build -t registry.lab.example/web:3.4.12 .
#1791808631
docker push registry.lab.example/web:3.4.12
#1791808669
kubectl set image deployment/web web=registry.lab.example/web:3.4.12 -n prod
#1791808708
k rollout status deployment/web -n prod
#1791808720
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/hosts | jq '.items[] | {name,status}'
#1791868761
cd
#1791868794
ll
#1791868817
cd -
#1791868833
ls /var/log/app
#1791868867
cat src/README.go
#1791868893
git status
#1791868918
kubectl get pods -n infra -l app=api
#1791868947
kubectl describe pod api-c324c6c9e-7fdbb -n infra
#1791868950
kubectl logs api-c324c6c9e-7fdbb -n infra --previous --tail=200
#1791868970
LANG=C git diff
#1791868979
cat docs/cmd/index.conf
#1791869015
rm -rf /etc/notes4613f
#1791869032
grep -i docs src/config.md
#1791869056
git add .
#1791869101
git commit -m "build flaky retry"
#1791869132
git push
#1791869139
kubectl get nodes -n shop
#1791869163
kubectl logs -f worker-93f0dae39-ad82b
#1791869199
rm -rf ~/src/app4dd5b
#1791869242
cd ..
#1791869286
kubectl get deploy
#1791869329
ls -lh
#1791869345
git status
#1791869386
git add -p
#1791869389
docker build -t registry.lab.example/billing:0.1.4 .
#1791869430
docker push registry.lab.example/billing:0.1.4
#1791869447
kubectl set image deployment/billing billing=registry.lab.example/billing:0.1.4 -n prod
#1791869478
kubectl rollout status deployment/billing -n prod
#1791869503
git commit --amend
#1791869538
git push origin main
#1791869567
k get pods -n ml
#1791869582
kubectl describe pod search
#1791869618
LANG=C ls -la
#1791869648
exit
#1791869692
cd -
#1791869696
ls
#1791869717
ls -lh
#1791869755
free -h
#1791869797
tar xzf 00cd1.tar.gz
#1791869810
sudo apt install jq
#1791869819
git commit -m "remove test update"
#1791869831
grep -i update etc/site.conf
#1791869849
clear
#1791869871
cat cmd/site.sh
#1791869877
journalctl -u postgresql -f
#1791869888
ssh nas
#1791869899
sudo apt upgrade
#1791869919
cd ~/src/infra
#1791869963
ls
#1791869980
mv conf/deploy/README.tf docs/deploy/conf/README.sh
#1791910012
k get po
#1791910048
sudo systemctl status docker
#1791910064
ll
#1791910106
sudo apt update
#1791910150
kubectl get events --namespace shop --sort-by=.lastTimestamp | tail -n 30
#1791910167
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/jobs | jq '.items[] | {name,status}'
#1791910202
docker run --rm -v ../site:/data -e KEY0c3=7fc82b4d9b2a 439e2c/47c4b:0.29.1 --mode 602 --opt-1f0 tests/etc/app.py
#1791910218
ls -la
#1791910234
cd
#1791910252
ls -lh
#1791910266
git add -p
#1791910299
git commit --amend
#1791910312
clear
#1791910322
rm -rf /srv/site5034f
#1791910349
ls
#1791910381
clear
#1791910384
ssh node11
#1791910408
ls ../lab
#1791910448
cat deploy/site.md | grep add
#1791910455
sudo apt install tmux
#1791910479
make test
#1791910485
nvim pkg/values.yaml
#1791910519
k get po
#1791910534
cd /var/log/
#1791910560
ls
#1791910579
/usr/local/bin/kubectl describe pod ledger
#1791910590
vim pkg/tmp/test_api.sh
#1791910605
git add roles/app.conf
#1791910625
git commit -am 'cache login login'
#1791910627
ls
#1791910651
cat ansible/tmp/util.tf
#1791910692
cd /var/log/
#1791910698
ls
#1791910705
make build
#1791910724
git status
#1791910744
git diff tests/tests/deploy/app.py
#1791910756
kubectl describe svc worker
#1791910778
mysql -u root -pCANARY24ece1 app
#1791970801
df -h
#1791970839
cd -
#1791970879
ls -la
#1791970910
scp conf/cmd/src/values.yaml ci:~/src/lab
#1791970932
git status
#1791970946
ssh node12 'sudo journalctl -u postgresql --since "1 hour ago" --no-pager | tail -n 100'
#1791970959
git diff --cached
#1791971002
git add .
#1791971009
cd /etc/
#1791971029
ls
#1791971062
nvim docs/pkg/tests/README.go
#1791971100
LANG=C htop
#1791971144
kubectl get nodes
#1791971169
k describe pod api
#1791971182
clear
#1791971200
gti status
#1791971205
python3 deploy/conf/docs/app.go
#1791971221
kubectl get events --n shop --sort-by=.lastTimestamp | tail -n 30
#1791978436
kubectl get events -n shop --sort-by=.lastTimestamp | tail -n 30
#1791978479
grep -rn "fix" .
#1791978482
cd ..
#1791978521
ls
#1791978562
nano tests/deploy/util.tf
#1791978593
make build
#1791978614
ll
#1791978636
cd -
#1791978646
kubectl describe node api
#1791978648
rg remove
#1791978685
cd /var/log/site
#1791978700
exit
#1791978704
nano lib/etc/ansible/README.go
#1791978726
sudo systemctl restart grafana-server
#1791978735
mkdir -p ~/src/2c5d1
#1791978749
ls -lh
#1791978786
./run.sh
#1791978814
cd ..
#1791978829
npm test
#1791978867
kubectl get deploy
#1791978884
kubectl logs -f worker-304dfa681-64c6f
#1791978929
systemctl status docker
#1791978968
git pull --rebase
#1791978973
npm test
#1791978983
docker build --t registry.lab.example/search:2.17.19 .
#1791979015
docker build -t registry.lab.example/search:2.17.19 .
#1791979035
docker push registry.lab.example/search:2.17.19
#1791979073
kubectl set image deployment/search search=registry.lab.example/search:2.17.19 -n prod
#1791979089
kubectl rollout status deployment/search -n prod
#1791979091
ls ~/src/homelab
#1791979105
cat ansible/src/README.py
#1791979115
clear
#1791979135
gti status
#1791979178
kubectl rollout restart deployment/ledger -n infra
#1791979212
git diff --cached
#1791979234
nano roles/main.sh
#1791979237
nano cmd/etc/src/values.tf
#1791979263
journalctl -u nginx -f
#1792039282
cd
#1792039286
kubectl get svc -n infra
#1792039302
nvim pkg/etc/tmp/index.go
#1792039328
rg alert
#1792039343
pytest -q
#1792039345
vim docs/conf/main.py
#1792039371
git diff
#1792039411
date
#1792039425
cd -
#1792039461
git status -s
#1792039505
git add -p
#1792039529
docker run --rm -v ~/site:/data -e KEY881=7d9b7eccaf55 3ec79a/ccdec:4.8.15 --mode 700 --opt-1b0 conf/README.tf
#1792039567
clear
#1792039584
kubectl get svc
#1792039621
/usr/local/bin/kubectl get svc -n shop
#1792039663
kubectl logs -f images-a98be57ef-eef4a
#1792099670
top
#1792099672
cd /etc/
#1792099715
git status
#1792099754
scp tmp/docs/etc/main.yaml cache1:~/site
#1792099797
git diff
#1792099813
git add conf/config.tf
#1792099844
git commit -m "remove docs"
#1792099849
git push
#1792099856
git status
#1792099860
git add conf/values.tf
#1792099866
git commit -m "build test"
#1792099899
git push
#1792099940
grep -rn "build" .
#1792099945
scp etc/ansible/pkg/README.tf nas:~/src/site
#1792099963
git commit -am 'flaky docs panel'
#1792099994
ssh gw
#1792100038
rg panel
#1792100075
grep -i panel conf/util.conf
#1792100096
pwd
#1792100107
ls
#1792100124
cat tmp/src/values.md | grep panel
#1792100131
grep -i version src/util.conf
#1792100173
ssh mon
#1792100201
LANG=C systemctl status sshd
#1792100228
sudo systemctl status docker
#1792100273
cd ..
#1792100276
ls
#1792100281
ps aux --sort=-%mem | head -n 15
#1792100304
git commit -m "panel alert alert docs docs"
#1792100314
git log
#1792100344
cd
#1792100350
ls
#1792100394
ps aux --sort=-%mem | head -n 15
#1792100403
mv lib/tests/src/util.md pkg/conf/tmp/util.md
#1792140408
ssh node01
#1792140415
./run.sh
#1792140420
kubectl get nodes -n shop
#1792140453
vim tests/app.go
#1792140483
LANG=C ls
#1792140490
ls -lh
#1792140515
git status
#1792140529
git status
#1792140531
git diff docs/README.go
#1792140541
ps aux --sort=-%mem | head -n 15
#1792140550
LANG=C ls
#1792140561
curl http://db1:9090/
#1792140606
git status
#1792140641
date
#1792140681
cat pkg/cmd/util.tf | grep fix
#1792140685
ssh db2
#1792140709
sudo systemctl restart nginx
#1792140743
journalctl -u sshd -f
#1792140746
sudo apt install tmux
#1792140770
ls
#1792140797
LANG=C cd -
#1792140838
kubectl get pods --namespace=staging -l app=billing
#1792140874
kubectl describe pod billing-6a80aa413-16741 -n staging
#1792140906
kubectl logs billing-6a80aa413-16741 --namespace=staging --previous --tail=200
#1792140933
ls -la
#1792140951
cd
#1792140986
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/users | jq '.items[] | {name,status}'
#1792141018
sudo systemctl restart nginx
#1792141052
nvim lib/roles/README.md
#1792141061
vim lib/util.yaml
#1792141099
git diff cmd/index.yaml
#1792141134
cd ..
#1792141178
git status
#1792141184
LANG=C cd ~/src/app
#1792141209
git status
#1792141218
git add -A
#1792141230
git commit --amend
#1792141275
git push origin main
#1792141302
ls
#1792141318
cd ..
#1792141332
nvim cmd/cmd/etc/test_api.sh
#1792141365
cd -
#1792141404
ls
#1792141406
kubectl get svc -n ml
#1792141439
ll
#1792141460
go test ./...
#1792141464
git status
#1792141499
git add tests/config.tf
#1792141533
git commit --amend
#1792141541
pwd
#1792141585
git stash pop
#1792143395
cd /etc/app
#1792143401
ll
#1792143409
systemctl status nginx
#1792143415
journalctl -u docker -f
#1792143441
ps aux ---sort=-%mem | head -n 15
#1792143463
ps aux --sort=-%mem | head -n 15
#1792143466
cd /etc/
#1792143480
ls
#1792143503
cd
#1792143523
ls
#1792143542
ls -la
#1792143560
docker compose logs -f
#1792143579
sudo docker compose logs -f
#1792143612
docker images
#1792143640
cd /srv/app
#1792143670
git status
#1792143677
git commit -m "update remove flaky"
#1792143699
kubectl get nodes
#1792143731
/usr/local/bin/kubectl describe node billing
#1792143775
rg build
#1792143808
less pkg/roles/site.go
#1792143825
git commit --amend
#1792143861
git push
#1792143906
ssh db2
#1792145719
kubectl get pods
#1792145733
docker build -t registry.lab.example/mailer:2.10.15 .
#1792145740
docker push registry.lab.example/mailer:2.10.15
#1792145780
kubectl set image deployment/mailer mailer=registry.lab.example/mailer:2.10.15 -n prod
#1792145790
kubectl rollout status deployment/mailer -n prod
#1792145825
kubectl describe pod web
#1792145852
git status
#1792145870
git add etc/tests/conf/index.tf
#1792145908
grep -rn "update" .
#1792145941
ping ci
#1792145980
ssh node12
#1792145990
exit
#1792145994
grep -rn "fix" .
#1792145999
vim lib/app.tf
#1792146009
make
#1792146043
nvim etc/deploy/cmd/util.conf
#1792146055
git diff docs/README.yaml
#1792146085
git add -A
#1792146121
rm -rf ../infraece90
#1792146150
kubectl get events --namespace ml --sort-by=.lastTimestamp | tail -n 30
#1792146160
npm run build
#1792146188
bash deploy/src/main.md
#1792146225
git status
#1792146232
LANG=C git stash
#1792146239
git status -s
#1792146272
git diff --cached
#1792146316
git stash
#1792146332
ssh nas
#1792146371
ssh gw sudo certbot renew --cert-name git.lab.example
#1792146389
kubectl get svc -n infra
#1792146394
ssh gw sudo nginx -t
#1792146416
ssh gw sudo systemctl reload nginx
#1792186441
curl -sI https://git.lab.example
#1792186481
ll
#1792186523
nvim conf/lib/index.sh
#1792186537
vim conf/cmd/config.go
#1792186563
systemctl restart docker
#1792186592
ls
#1792186625
cat docs/site.md
#1792186652
kubectl describe pod search
#1792186682
kubectl get events -n ml --sort-by=.lastTimestamp | tail -n 30
#1792186710
vim roles/site.go
#1792186735
homelab dns lookup images
#1792186737
homelab pods logs mailer
#1792186741
pytest -q
#1792186780
nvim src/main.conf
#1792186785
nano lib/util.go
#1792186828
ls -la
#1792186869
cat deploy/etc/main.md
#1792186893
git push origin main
#1792186904
git log
#1792186928
kubectl get pods --namespace=prod -l app=auth
#1792186950
kubectl describe pod auth-cea4c6048-268ec -n prod
#1792186983
kubectl logs auth-cea4c6048-268ec --namespace prod --previous --tail=200
#1792187006
git status
#1792187027
kubectl get svc -n prod
#1792187037
kubectl get deploy
#1792187063
ls
#1792187070
ps aux ---sort=-%mem | head -n 15
#1792187105
ps aux --sort=-%mem | head -n 15
#1792187120
cd ../
#1792187162
journalctl -u prometheus -f
#1792187178
ls -la
#1792189015
clear
#1792189022
homelab pods logs ledger
#1792189058
ls /srv/homelab
#1792189095
vim docs/README.tf
#1792189098
kubectl get deploy
#1792189112
kubectl get deploy -n infra
#1792189148
kubectl rollout restart deployment/worker -n shop
#1792189152
k get po -n ml
#1792189177
kubectl logs -f api-12ddf73a6-d9b23
#1792189197
docker ps -a
#1792189234
kubectl get events -n ml --sort-by=.lastTimestamp | tail -n 30
#1792189257
ps aux --sort=-%mem | head -n 15
#1792189281
free -h
#1792189304
sudo apt upgrade
#1792189327
ll
#1792189357
docker logs gateway
#1792189375
curl --s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/jobs | jq '.items[] | {name,status}'
#1792189404
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/jobs | jq '.items[] | {name,status}'
#1792189439
clear
#1792189469
cd ~/src/site
#1792189489
ls
#1792189526
ls
#1792189538
ssh node14
#1792189545
sudo systemctl restart docker
#1792189575
make
#1792189611
nvim roles/util.conf
#1792189624
kubectl get events -n ml --sort-by=.lastTimestamp | tail -n 30
#1792189637
npm run build
#1792189672
cd ~/src/notes
#1792189682
ls
#1792189702
LANG=C cd
#1792189725
ll
#1792189748
kubectl describe pod auth
#1792189751
cd /etc/infra
#1792189774
ls
#1792189818
kubectl logs -f web-25e859e7e-524d0
#1792189852
pwd
#1792189889
ls
#1792189903
cat deploy/ansible/index.conf
#1792189941
kubectl apply -f lib/etc/conf/README.yaml
#1792189964
git commit --amend
#1792190001
git push
#1792190007
kubectl get events --namespace prod --sort-by=.lastTimestamp | tail -n 30
#1792190039
clear
#1792190077
cd /etc/site
#1792190104
cd ../infra
#1792190144
ssh node06 'sudo journalctl -u prometheus --since "1 hour ago" --no-pager | tail -n 100'
#1792190179
git status -s
#1792190202
rm -rf /var/log/infra86e09
#1792190236
cd -
#1792190272
git status -s
#1792190306
cargo build
#1792190343
scp tmp/lib/roles/test_api.tf mon:/srv/app
#1792190363
ls
#1792190378
cat conf/roles/cmd/test_api.tf
#1792190381
exit
#1792190418
kubectl get deploy
#1792230460
kubectl describe node images
#1792230482
less ansible/deploy/pkg/app.md
#1792230508
systemctl status grafana-server
#1792230511
clear
#1792230555
git diff
#1792290564
vim ansible/site.py
#1792290600
rm -rf /srv/sitec8dbd
#1792290607
ll
#1792290626
git status
#1792290640
git status
#1792290656
python3 etc/tmp/README.py
#1792290688
rm src/roles/etc/util.py
#1792290719
exit
#1792290737
git status -s
#1792290759
vim roles/deploy/util.go
#1792290782
git diff
#1792290794
nano deploy/deploy/app.sh
#1792290798
grep -rn "update" .
#1792290830
git checkout main
#1792290838
systemctl restart postgresql
#1792290846
kubectl logs -f mailer-c113e4c9d-cb4ad
#1792290865
git status
#1792290901
git diff
#1792290931
du -sh /srv/infra
#1792290947
vim tests/conf/conf/util.conf
#1792290973
kubectl get nodes -n prod
#1792298212
ls
#1792298243
cd /var/log/
#1792298267
LANG=C grep -rn "build" .
#1792298275
systemctl restart sshd
#1792298298
kubectl get pods
#1792298333
ps aux --sort=-%mem | head -n 15
#1792298347
pwd
#1792298375
git add -A
#1792298391
less deploy/values.yaml
#1792298423
kubectl get deploy -n prod
#1792298447
k get po
#1792298450
kubectl describe svc ledger
#1792298492
rm ansible/src/test_api.yaml
#1792298512
k get po -n infra
#1792298548
kubectl logs -f web-5eb70c69c-81282
#1792298592
cat src/main.sh
#1792298633
ls -la
#1792298656
cat deploy/site.conf
#1792298695
btop
#1792298731
docker ps
#1792298769
vim pkg/test_api.yaml
#1792298799
git diff
#1792298842
k get deploy
#1792298869
kubectl logs -f gateway-31296e8d0-07d70
#1792298882
git status
#1792298889
nvim pkg/main.py
#1792298925
LANG=C vim pkg/src/util.md
#1792298955
nvim tmp/main.py
#1792298993
sudo docker logs api
#1792298998
cd ..
#1792299002
ls ~/src/app
#1792299044
sudo systemctl status wireguard
#1792299085
journalctl -u prometheus -f
#1792299087
git diff
#1792299123
ls ~/site
#1792299138
kubectl get pods -n staging
#1792299156
bash src/conf/config.yaml
#1792299172
ps aux --sort=-%mem | head -n 15
#1792299192
LANG=C git pull
#1792299226
git diff
#1792339230
docker ps -a
#1792339273
make
#1792339314
cd -
#1792339326
ls
#1792339366
ps aux --sort=-%mem | head -n 15
#1792339401
cat roles/etc/main.py
#1792339438
ssh node03
#1792339475
kubectl get nodes
#1792339477
kubectl get pods
#1792339519
homelab dns lookup web
#1792339523
kubectl get deploy -n ml
#1792339542
kubectl logs -f search-98e8e678f-24d45
#1792339545
systemctl restart loki
#1792339588
journalctl -u loki -f
#1792339612
docker ps
#1792339618
docker compose logs -f
#1792339621
docker compose ps
#1792339647
cargo build
#1792339649
kubectl get pods -n staging -l app=billing
#1792339684
kubectl describe pod billing-031f4d015-9d49d --namespace staging
#1792339699
kubectl logs billing-031f4d015-9d49d --namespace=staging --previous --tail=200
#1792339714
kubectl logs -f worker-b0bba3bfb-4365a
#1792339737
cd
#1792339759
git push origin main
#1792339767
pytest -q
#1792339776
git add -p
#1792339815
kubectl describe pod billing
#1792339839
nvim tests/lib/lib/index.py
#1792339880
cat etc/lib/README.yaml | grep update
#1792339895
nano pkg/deploy/config.py
#1792339899
git diff deploy/etc/main.py
#1792339937
cd ~/src/app
#1792339966
ll
#1792340000
curl http://cache1:3000/
#1792340042
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/jobs | jq '.items[] | {name,status}'
#1792340072
k get po -n staging
#1792340105
kubectl logs -f ledger-bdb4f83c9-a665e
#1792340136
kubectl get pods -n shop -l app=api
#1792340169
kubectl describe pod api-fd4f5c436-783ee --namespace shop
#1792340198
kubectl logs api-fd4f5c436-783ee -n shop --previous --tail=200
#1792340219
ping ci
#1792340224
kubectl logs -f web-840a83681-b98d9
#1792340234
ls -la
#1792340266
cd /etc/lab
#1792340299
ls -lh
#1792340308
ping db1
#1792340323
ls
#1792340336
kubectl describe pod mailer
#1792340354
make test
#1792340396
pwd
#1792340440
ls
#1792340485
cd ../homelab
#1792340500
ls ~/app
#1792340541
docker images
#1792340559
docker compose up -d
#1792380569
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/alerts | jq '.items[] | {name,status}'
#1792380575
docker compose up -d
#1792380618
ls ~/notes
#1792380629
exit
#1792380667
git commit -m "panel panel flaky"
#1792380688
git push origin main
#1792380725
kubectl get pods -n staging
#1792380762
kubectl logs -f auth-aeaf44fa8-ae151
#1792380780
rg retry
#1792380788
git status
#1792380815
ls -lh
#1792380855
kubectl get nodes
#1792380891
kubectl describe svc images
#1792380926
ll
#1792380965
grep -rn "test" .
#1792381008
git diff conf/app.md
#1792381014
homelab pods logs worker
#1792381023
grep -i fix pkg/roles/etc/util.go
#1792381053
cd /srv/
#1792381071
ll
#1792381099
systemctl status docker
#1792381116
less cmd/roles/etc/test_api.yaml
#1792381146
for i in 1 2 3; do echo $i version; done
#1792381152
vim lib/tests/cmd/util.md
#1792381184
git diff ansible/deploy/values.yaml
#1792381198
bash tmp/cmd/values.sh
#1792381242
exit
#1792381276
kubectl logs -f worker-ef975188c-71fcd
#1792381308
cd ..
#1792381351
kubectl logs -f mailer-23d78e80c-cb293
#1792381354
cat etc/test_api.tf
#1792381375
clear
#1792381404
vim tmp/etc/index.md
#1792381425
git diff docs/roles/etc/values.yaml
#1792381450
ls
#1792381467
LANG=C cd ../infra
#1792381492
ls -lh
#1792381511
git status
#1792381516
cd /srv/homelab
#1792381531
ls /var/log/lab
#1792381550
ping ci
#1792381561
git status
#1792381568
git diff --cached
#1792381570
k describe pod ledger
#1792381608
git status
#1792381639
npm run build
#1792381676
nano tmp/index.go
#1792381696
who
#1792381728
cat deploy/etc/tmp/index.conf
#1792381744
echo CANARY8c3d76 | docker login -u bob --password-stdin
#1792381765
cd -
#1792381773
git log --oneline
#1792381793
gti status
#1792381822
curl http://nas:9090/
#1792381863
vim ansible/config.go
#1792381906
kubectl get pods -n staging -l app=gateway
#1792381908
kubectl describe pod gateway-ad521d4be-d3444 -n staging
#1792381943
kubectl logs gateway-ad521d4be-d3444 --namespace staging --previous --tail=200
#1792383754
ls
#1792383785
cat roles/docs/tmp/app.tf
#1792383787
cd ..
#1792383808
ls -la
#1792383830
exit
#1792383845
git status
#1792383867
git diff --cached
#1792383895
cat deploy/ansible/config.tf
#1792383905
pytest -q
#1792383929
nvim deploy/tmp/config.go
#1792383970
cd -
#1792384013
git checkout main
#1792384038
kubectl get deploy -n prod
#1792384055
python3 deploy/util.py
#1792384100
cat etc/util.yaml
#1792384114
kubectl get svc -n ml
#1792384146
./run.sh
#1792384158
ssh node14
#1792384181
ssh node04
#1792384202
nano roles/etc/app.py
#1792384233
docker build -t registry.lab.example/ledger:1.24.10 .
#1792384267
clear
#1792384295
docker push registry.lab.example/ledger:1.24.10
#1792384338
who
#1792384372
kubectl set image deployment/ledger ledger=registry.lab.example/ledger:1.24.10 -n prod
#1792384378
kubectl rollout status deployment/ledger -n prod
#1792384382
scp deploy/docs/cmd/README.conf git:~/homelab
#1792384394
vim tmp/deploy/index.py
#1792384419
git status
#1792444426
kubectl get pods -n staging -l app=mailer
#1792444460
kubectl describe pod mailer-4bcf9eb8f-5cba7 --namespace=staging
#1792444477
uptime
#1792444487
k logs mailer-4bcf9eb8f-5cba7 -n staging --previous --tail=200
#1792444521
kubectl logs -f api-f33e320d1-16524
#1792444541
ls -la
#1792444551
cd -
#1792444576
ls
#1792444611
systemctl status wireguard
#1792444638
journalctl -u prometheus -f
#1792444650
nvim tests/test_api.conf
#1792444682
make
#1792444703
vim src/tests/tests/app.go
#1792444730
kubectl get svc
#1792444748
rm roles/index.yaml
#1792444779
ls -la
#1792444787
kubectl get deploy -n prod
#1792444820
kubectl get pods -n ml
#1792444842
kubectl describe node images
#1792444876
cat lib/cmd/cmd/site.yaml
#1792444887
ls /var/log/site
#1792444920
cd ..
#1792444931
ls
#1792444942
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/hosts | jq '.items[] | {name,status}'
#1792444976
ssh node01 'sudo journalctl -u loki --since "1 hour ago" --no-pager | tail -n 100'
#1792444981
cd ~/app
#1792444994
kubectl logs -f mailer-979f9f7c6-145cb
#1792445037
gti status
#1792445072
ssh node05 'sudo journalctl -u prometheus --since "1 hour ago" --no-pager | tail -n 100'
#1792445088
ls
#1792445132
cd /srv/lab
#1792445138
kubectl get nodes
#1792445180
history
#1792445195
cat roles/site.sh
#1792445216
nvim docs/main.py
#1792445242
/usr/local/bin/kubectl get events -n staging --sort-by=.lastTimestamp | tail -n 30
#1792445248
ssh node02
#1792445258
cat conf/config.yaml
#1792445289
ls -lh
#1792445304
nano deploy/tmp/docs/config.yaml
#1792445338
ssh node07
#1792445383
kubectl get deploy -n ml
#1792445414
kubectl describe pod search
#1792445433
k get po
#1792445444
npm run build
#1792445472
cd -
#1792445478
ls
#1792445506
clear
#1792445522
cat etc/ansible/index.tf
#1792445530
cargo build
#1792445556
du -sh *
#1792445582
curl http://nas:3000/
#1792445619
ls -la
#1792445656
cat etc/values.conf
#1792445698
git branch
#1792445732
git status
#1792445736
git diff --cached
#1792452974
uptime
#1792453006
ssh mon 'sudo journalctl -u nginx --since "1 hour ago" --no-pager | tail -n 100'
#1792453034
cd -
#1792453046
ls
#1792453048
k get po
#1792453080
cd -
#1792453099
docker ps -a
#1792453139
docker ps
#1792454958
uptime
#1792454994
ssh node14
#1792455009
ls
#1792455011
cat lib/docs/src/main.tf
#1792455048
kubectl get svc -n prod
#1792455086
k get po -n staging
#1792455119
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/hosts | jq '.items[] | {name,status}'
#1792455123
kubectl describe svc auth
#1792455139
nano tests/index.conf
#1792455144
ssh node08
#1792455161
nano pkg/lib/conf/main.conf
#1792455170
make
#1792455192
exit
#1792455198
git log
#1792455222
ssh node07
#1792455267
git diff
#1792455285
ping mon
#1792455308
export AWS_SECRET_ACCESS_KEY=CANARYeefde5e8f6
#1792455327
cat > conf/ansible/src/site.tf <<'EOF'
panel test version
kubectl get pods | tail
EOF

#1792455344
git diff --cached
#1792455355
git add roles/test_api.conf
#1792455390
git commit --amend
#1792455410
nvim ansible/index.py
#1792455437
kubectl get pods --all-namespaces --field-selector=status.phase!=Running,status.phase!=Succeeded
#1792455464
docker images
#1792455485
git status
#1792455527
git add -p
#1792455533
git commit -m "login docs alert login build panel"
#1792455542
git push
#1792455563
clear
#1792455602
docker ps -a
#1792455646
ping db1
#1792455664
cd
#1792455677
ls
#1792455719
vim tests/tests/lib/index.go
#1792455729
kubectl config use-context prod
#1792455740
ssh ci
#1792455774
git log --oneline
#1792455819
nano pkg/ansible/README.go
#1792455850
nvim cmd/deploy/test_api.py
#1792455867
ls -la
#1792455901
rm etc/pkg/cmd/main.yaml
#1792455912
kubectl logs -f auth-22e79b762-5a756
#1792455956
cd
#1792455999
curl --s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/hosts | jq '.items[] | {name,status}'
#1792456037
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/hosts | jq '.items[] | {name,status}'
#1792456066
ls
#1792456090
ll
#1792456099
cat tmp/cmd/tests/test_api.go
#1792456112
kubectl get pods -n infra
#1792456144
vim ansible/docs/site.sh
#1792456178
npm run build
#1792456182
nano ansible/tmp/conf/test_api.yaml
#1792456187
git diff docs/deploy/deploy/site.conf
#1792456229
vim lib/lib/tmp/app.yaml
#1792516258
LANG=C cargo build
#1792516262
cd -
#1792516302
ls /srv/
#1792516332
git diff src/README.go
#1792516359
dig +short shop.example @10.0.0.53
#1792516399
kubectl get pods
#1792516425
git status
#1792516438
homelab dns lookup mailer
#1792516449
git diff --cached
#1792516473
git add -A
#1792516486
git commit --amend
#1792516529
git push
#1792516569
kubectl get pods -n staging
#1792516577
cd /srv/app
#1792516595
ls ~/src/lab
#1792516624
cat cmd/config.go
#1792516644
python3 tmp/roles/README.py
#1792516683
cd -
#1792516712
ls -la
#1792516756
ping git
#1792516783
scp ansible/app.go git:/var/log/lab
#1792516801
ls -la
#1792516842
cd ~/src/
#1792516853
ssh git
#1792516883
ssh db1
#1792516894
git log --oneline
#1792516901
go test ./...
#1792516942
vim cmd/ansible/app.yaml
#1792516964
pytest -q
#1792516982
vim ansible/lib/test_api.yaml
#1792516995
ping nas
#1792517025
ssh node14
#1792517040
kubectl get pods --namespace infra -l app=mailer
#1792517048
kubectl describe pod mailer-8f0be97cf-aa306 -n infra
#1792517070
kubectl logs mailer-8f0be97cf-aa306 -n infra --previous --tail=200
#1792517080
cd
#1792517119
ls /var/log/homelab
#1792517149
git checkout -b ledger-f96f
#1792517194
ls
#1792517239
kubectl get pods --namespace ml -l app=api
#1792517253
kubectl describe pod api-9c1357a94-05696 --namespace ml
#1792517275
kubectl logs api-9c1357a94-05696 -n ml --previous --tail=200
#1792517309
ssh node07
#1792517316
curl http://db1:3000/
#1792517351
cd
#1792517357
ls -lh
#1792517401
make build
#1792517438
/usr/local/bin/kubectl get pods -n prod
#1792517460
k describe svc images
#1792517490
cd
#1792517509
LANG=C git status
#1792517520
git diff
#1792517526
git add tmp/lib/lib/README.sh
#1792517544
rg alert
#1792517575
cat cmd/lib/util.conf
#1792517585
git status
#1792517622
git add tests/deploy/main.md
#1792517666
LANG=C ps aux --sort=-%mem | head -n 15
#1792519471
k get nodes -n shop
#1792519501
dig +short shop.example @10.0.0.53
#1792519526
kubectl logs --tail=200 web-7a9a8540a-eb05e -n ml
#1792519571
/usr/local/bin/kubectl get deploy -n prod
#1792519603
k logs -f web-f70a45226-8a6cc
#1792519618
less tmp/pkg/conf/index.go
#1792519633
git push
#1792519665
rm ansible/etc/main.md
#1792519704
docker compose logs -f
#1792519709
k cordon node12
#1792519718
kubectl drain node12 --ignore-daemonsets --delete-emptydir-data
#1792519721
ssh node12 sudo apt-get -y dist-upgrade
#1792519755
ssh node12 sudo reboot
#1792519797
kubectl uncordon node12
#1792519830
docker logs ledger
#1792519849
git stash
#1792519883
LANG=C make build
#1792519899
cd ..
#1792519944
ls -lh
#1792519988
clear
#1792520025
kubectl rollout restart deployment/worker -n prod
#1792520049
mv pkg/conf/main.py roles/tmp/src/util.md
#1792520093
vim conf/pkg/roles/values.md
#1792520123
go test ./...
#1792520162
nano etc/deploy/test_api.yaml
#1792520192
ps aux --sort=-%mem | head -n 15
#1792520212
cat conf/src/app.go | grep cache
#1792520248
bash pkg/test_api.conf
#1792520251
git diff lib/src/util.conf
#1792520278
pwd
#1792520286
kubectl get pods --namespace infra -l app=billing
#1792520311
kubectl describe pod billing-2ecf252fc-01291 --namespace=infra
#1792520331
kubectl logs billing-2ecf252fc-01291 --namespace=infra --previous --tail=200
#1792527555
git pull --rebase
#1792527560
ls
#1792527582
cat tmp/docs/values.conf
#1792527622
mv lib/src/app.tf tmp/lib/conf/app.md
#1792527653
dig +short git.lab.example @10.0.0.53
#1792527676
vim ansible/main.go
#1792527702
mkdir -p ~/71063
#1792527721
cat pkg/test_api.md
#1792527727
ls -la
#1792527757
cat deploy/src/lib/config.py
#1792527786
kubectl rollout restart deployment/mailer -n infra
#1792527800
curl http://nas:9090/
#1792527826
git stash
#1792527866
journalctl -u grafana-server -f
#1792527885
rm tmp/src/src/site.tf
#1792527919
systemctl status nginx
#1792527963
npm test
#1792527990
ps aux --sort=-%mem | head -n 15
#1792528024
clear
#1792528059
kubectl get pods --namespace=ml -l app=worker
#1792528086
kubectl describe pod worker-26fa606dd-80ef9 --namespace=ml
#1792528129
/usr/local/bin/kubectl logs worker-26fa606dd-80ef9 -n ml --previous --tail=200
#1792528161
git checkout main
#1792528182
sudo systemctl status sshd
#1792528196
vim cmd/pkg/app.yaml
#1792528198
kubectl logs --tail=200 mailer-ae19d20de-e27d2 -n prod
#1792528202
cargo build
#1792528209
nano src/index.tf
#1792528213
make
#1792528223
kubectl get pods -n staging -l app=images
#1792528258
kubectl describe pod images-575423d7c-3aec0 --namespace=staging
#1792528300
kubectl logs images-575423d7c-3aec0 --namespace staging --previous --tail=200
#1792528314
make
#1792528350
nano roles/roles/lib/index.yaml
#1792530152
kubectl get pods --n shop -l app=web
#1792530185
kubectl get pods -n shop -l app=web
#1792530199
df -h
#1792530229
kubectl describe pod web-2617f83cb-77a36 --namespace=shop
#1792530257
kubectl logs web-2617f83cb-77a36 -n shop --previous --tail=200
#1792530277
LANG=C cargo build
#1792530314
npm test
#1792530358
nvim cmd/cmd/cmd/README.conf
#1792530385
make test
#1792530429
ssh node05 'sudo journalctl -u prometheus --since "1 hour ago" --no-pager | tail -n 100'
#1792530457
less roles/roles/test_api.yaml
#1792530488
cd /srv/homelab
#1792530493
ls
#1792530520
clear
#1792530536
ll
#1792530541
git diff ansible/roles/app.py
#1792530556
nano pkg/cmd/src/config.sh
#1792530564
cat docs/docs/site.tf
#1792530566
grep -i flaky docs/tests/deploy/util.go
#1792530585
ssh node03
#1792530614
grep -rn "retry" .
#1792530618
ls -la
#1792530621
kubectl get pods
#1792530648
kubectl describe node ledger
#1792530661
ls
#1792530685
cat cmd/docs/test_api.tf
#1792530692
ls
#1792530731
ls
#1792530758
cd ..
#1792530769
ls -la
#1792532575
cd ..
#1792532620
ls -lh
#1792532628
nano conf/lib/README.go
#1792532641
git diff --cached
#1792532663
tar xzf 053fe.tar.gz
#1792532702
gti status
#1792532742
git add .
#1792532773
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/users | jq '.items[] | {name,status}'
#1792532817
git status
#1792532826
git status
#1792532839
ls
#1792532877
cat src/tests/ansible/test_api.sh
#1792532889
git pull
#1792532906
pwd
#1792532941
docker run --rm -v ~/src/site:/data -e KEY94c=8af6d43586e1 4fb442/49736:2.5.8 --mode 965 --opt-c40 src/etc/values.py
#1792532985
mv pkg/ansible/deploy/site.go ansible/ansible/test_api.go
#1792533026
gti status
#1792533029
git diff cmd/test_api.sh
#1792533069
docker run --rm -v ~/src/lab:/data -e KEY945=b32a2c0b1223 98aafd/c8a19:1.1.3 --mode 322 --opt-5fc pkg/config.tf
#1792533092
ssh mon
#1792533106
kubectl describe svc auth
#1792533137
docker compose up -d
#1792533182
ls
#1792533222
kubectl logs -f api-5d4d4233a-d631d
#1792533247
LANG=C ssh node11
#1792533254
git push origin main
#1792533294
vim cmd/docs/src/config.go
#1792533338
git diff
#1792533358
git add .
#1792533361
gti status
#1792533371
kubectl get pods -n infra
#1792533373
kubectl describe svc auth
#1792533379
git status -s
#1792533418
git diff --cached
#1792533453
git log
#1792533475
ls -lh
#1792533506
kubectl config use-context stage
#1792533535
npm test
#1792533554
nano tmp/src/tests/main.yaml
#1792533564
systemctl status grafana-server
#1792533568
LANG=C cd ..
#1792533588
ll
#1792533594
git status
#1792533607
cat docs/pkg/roles/config.tf
#1792533627
clear
#1792533662
free -h
#1792533704
git branch
#1792533740
ll
#1792533757
kubectl get svc
#1792533786
kubectl get deploy
#1792533791
kubectl logs -f search-2e21a38ec-7c4d6
#1792533794
docker run --rm -v ~/site:/data -e KEY0bf=6058f0c5fb17 62ca39/53310:4.23.6 --mode 948 --opt-0dd deploy/tmp/site.yaml
#1792533824
cat deploy/src/README.py
#1792533841
less pkg/pkg/README.sh
#1792533884
./run.sh
#1792533901
curl --s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/alerts | jq '.items[] | {name,status}'
#1792533938
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/alerts | jq '.items[] | {name,status}'
#1792533980
cargo build
#1792573991
vim lib/tmp/conf/util.go
#1792574035
make test
#1792574071
LANG=C git diff docs/test_api.yaml
#1792574076
cat lib/tests/cmd/main.go | grep cache
#1792574111
make test
#1792574144
make build
#1792574160
cat pkg/deploy/app.go
#1792574169
git diff ansible/app.sh
#1792574192
git diff deploy/app.conf
#1792574215
ls /etc/homelab
#1792574218
nano ansible/tests/app.go
#1792574232
npm test
#1792574258
ssh node12
#1792574273
kubectl get svc -n ml
#1792574307
kubectl logs -f ledger-9f6ddeda7-5d1c6
#1792614334
kubectl config use-context prod
#1792614341
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/users | jq '.items[] | {name,status}'
#1792614357
cd ..
#1792614390
kubectl get nodes
#1792614413
ls
#1792614457
kubectl logs -f api-cb4acefad-ad399
#1792614479
kubectl get nodes -n ml
#1792614516
kubectl get svc
#1792614555
cd /var/log/notes
#1792614567
ls
#1792614589
cd -
#1792614624
ls ~/src/
#1792614648
cat docs/values.md
#1792614658
ssh nas
#1792614693
cd ..
#1792614725
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/users | jq '.items[] | {name,status}'
#1792614762
ls
#1792614783
kubectl get events --namespace=prod --sort-by=.lastTimestamp | tail -n 30
#1792614786
cd ~/src/homelab
#1792614829
ls
#1792614835
ssh node06
#1792614842
grep -i fix src/index.tf
#1792614878
ls
#1792622103
ssh mon 'sudo journalctl -u prometheus --since "1 hour ago" --no-pager | tail -n 100'
#1792622139
git status
#1792622172
npm test
#1792622196
make
#1792622219
docker run --rm -v ~/src/notes:/data -e KEY2e0=345e27aa0048 afa894/fa40c:1.23.0 --mode 3c8 --opt-e01 docs/roles/deploy/values.py
#1792622236
ll
#1792622270
git diff --cached
#1792622309
systemctl status wireguard
#1792622311
clear
#1792622321
rg login
#1792622327
cat conf/config.conf
#1792622340
pg_dump -Fc -h db1 -U app metrics -f /backup/metrics.dump
#1792622368
scp /backup/metrics.dump nas:/backups/
#1792622387
k get po -n prod
#1792622389
ssh nas ls -lh /backups/metrics.dump
#1792622409
vim pkg/src/app.go
#1792622420
journalctl -u docker -f
#1792624248
kubectl logs -f mailer-707f216a4-6e987
#1792624291
docker logs billing
#1792624322
rm lib/index.conf
#1792624348
git commit --amend
#1792624368
systemctl status wireguard
#1792624398
ll
#1792624431
mkdir -p ../6c5a2
#1792624470
ps aux --sort=-%mem | head -n 15
#1792624475
less lib/util.md
#1792624492
LANG=C ls -lh
#1792624526
git commit -am 'add remove alert'
#1792624546
git push
#1792624572
ls
#1792624593
k get po
#1792624624
kubectl logs -f worker-7ce0eba2e-c59c2
#1792624665
ssh gw sudo certbot renew --cert-name git.lab.example
#1792624709
ssh gw sudo nginx -t
#1792624752
ssh gw sudo systemctl reload nginx
#1792624796
curl -sI https://git.lab.example
#1792624833
cargo build
#1792624839
kubectl get events -n ml --sort-by=.lastTimestamp | tail -n 30
#1792624866
git diff --cached
#1792624896
nano etc/etc/config.sh
#1792624900
go test ./...
#1792624912
nvim tests/lib/roles/main.conf
#1792624930
go test ./...
#1792624952
go test ./...
#1792632182
git add tmp/site.conf
#1792632220
git commit --amend
#1792632251
git push
#1792632288
ls
#1792632302
who
#1792632323
k apply -f conf/etc/pkg/main.md
#1792632359
top
#1792632400
kubectl config use-context stage
#1792632410
cd -
#1792632437
ls
#1792632470
cd /srv/
#1792632486
git status
#1792632495
git add .
#1792632535
ls
#1792632551
./run.sh
#1792632567
rm -rf /var/log/labf8054
#1792632594
nvim src/config.tf
#1792632614
kubectl describe node worker
#1792632654
cat cmd/roles/util.sh
#1792632683
./run.sh
#1792632712
kubectl rollout restart deployment/gateway -n infra
#1792632741
git status
#1792632755
grep -rn "cache" .
#1792632790
top
#1792632800
kubectl get deploy
#1792632813
docker build -t registry.lab.example/mailer:3.0.16 .
#1792632815
docker push registry.lab.example/mailer:3.0.16
#1792632851
kubectl set image deployment/mailer mailer=registry.lab.example/mailer:3.0.16 -n prod
#1792632865
cat docs/lib/src/util.sh
#1792632902
kubectl rollout status deployment/mailer -n prod
#1792632945
npm test
#1792632955
ls ~/infra
#1792632994
ssh node07
#1792633021
git diff
#1792633060
kubectl logs -f images-a9595d43d-6239f
#1792633102
systemctl status docker
#1792633130
journalctl -u wireguard -f
#1792633175
go test ./...
#1792633212
vim etc/ansible/config.py
#1792633244
cat conf/util.yaml
#1792633246
kubectl get pods
#1792640466
kubectl get events -n infra --sort-by=.lastTimestamp | tail -n 30
#1792640486
git add docs/tmp/main.py
#1792640502
cd -
#1792640521
cargo build
#1792640534
ls
#1792640550
nvim roles/util.py
#1792640554
ssh ci
#1792640599
cd -
#1792640601
ls
#1792640621
cd ~/src/site
#1792640662
ls -la
#1792640687
cat ansible/cmd/tests/app.conf
#1792640729
git diff --cached
#1792640741
kubectl get deploy
#1792640754
kubectl describe pod images
#1792640795
kubectl get pods --namespace infra -l app=worker
#1792640826
kubectl describe pod worker-15c8921bb-1a8de --namespace infra
#1792640849
kubectl logs worker-15c8921bb-1a8de --namespace infra --previous --tail=200
#1792640887
sudo systemctl restart sshd
#1792640893
dig +short git.lab.example @10.0.0.53
#1792640900
git diff
#1792640929
git add -A
#1792640937
git status
#1792640947
ls
#1792640970
dig +short shop.example @10.0.0.53
#1792641004
clear
#1792641038
cat cmd/cmd/tests/site.yaml | grep add
#1792641062
./run.sh
#1792641096
ls -lh
#1792641101
cat roles/tests/main.yaml
#1792642928
git add -p
#1792642971
git commit -m "version retry docs config remove login"
#1792643004
ls
#1792643009
cd ~/src/site
#1792643012
ls
#1792643014
cat tests/index.tf
#1792643033
mkdir -p ~/src/infraa0170
#1792643066
cd -
#1792643071
ls -lh
#1792643075
ps aux --sort=-%mem | head -n 15
#1792643083
cd
#1792643110
exit
#1792643116
vim docs/config.conf
#1792643125
ls -lh
#1792650349
cd -
#1792650366
gti status
#1792650373
git diff
#1792650375
cat src/util.yaml
#1792650396
journalctl -u grafana-server -f
#1792650403
ls -la
#1792650437
cd /etc/homelab
#1792650480
ls -la
#1792650505
kubectl get deploy
#1792650546
make
#1792650556
nano deploy/etc/test_api.conf
#1792650582
ssh node12 'sudo journalctl -u docker --since "1 hour ago" --no-pager | tail -n 100'
#1792650584
nano tests/lib/conf/config.conf
#1792650619
kubectl get pods ---namespace=ml -l app=images
#1792650649
/usr/local/bin/kubectl get pods --namespace=ml -l app=images
#1792650691
k describe pod images-fa13b9fcb-6e945 -n ml
#1792650713
clear
#1792650732
kubectl logs images-fa13b9fcb-6e945 --namespace=ml --previous --tail=200
#1792650740
pytest -q
#1792650775
vim roles/src/test_api.md
#1792650787
LANG=C go test ./...
#1792650812
vim tmp/cmd/README.sh
#1792650829
ssh node13
#1792650839
kubectl describe svc search
#1792650858
clear
#1792652673
cat ansible/tests/tmp/main.conf | grep panel
#1792652690
cat tests/README.tf
#1792652724
git commit -m "flaky fix panel"
#1792652740
git log
#1792652770
make test
#1792652781
journalctl -u postgresql -f
#1792652793
systemctl status nginx
#1792652835
mkdir -p /var/log/notes70920
#1792652878
git status
#1792652893
pwd
#1792652909
curl http://gw:3000/
#1792652936
cd
#1792652945
homelab pods logs gateway
#1792652951
ls -la
#1792652961
rm -rf ~/src/ed944
#1792652967
kubectl describe pod web
#1792653005
kubectl get svc
#1792653023
kubectl get deploy
#1792653048
kubectl get pods
#1792653066
cat lib/app.conf | grep fix
#1792653081
cd ..
#1792653084
ls
#1792653122
LANG=C less deploy/util.go
#1792653147
ssh gw sudo certbot renew --cert-name shop.example
#1792653167
ssh gw sudo nginx -t
#1792653187
date
#1792653192
ssh gw sudo systemctl reload nginx
#1792653224
curl -sI https://shop.example
#1792653261
rm conf/src/deploy/config.conf
#1792653270
kubectl get deploy
#1792653312
kubectl describe svc mailer
#1792653355
npm test
#1792653366
nano lib/etc/app.conf
#1792653382
cd
#1792653392
git status
#1792653403
git diff
#1792653438
git add -p
#1792653459
git commit --amend
#1792653476
kubectl apply -f roles/app.sh
#1792653484
cd
#1792653494
ls
#1792653539
npm run build
#1792653576
vim cmd/roles/util.conf
#1792653583
kubectl get pods --namespace=infra -l app=search
#1792653621
kubectl describe pod search-188b847c5-fa5f2 -n infra
#1792653661
kubectl get pods
#1792653695
kubectl logs search-188b847c5-fa5f2 -n infra --previous --tail=200
#1792653728
go test ./...
#1792653763
sudo apt install tmux
#1792653767
kubectl logs -f mailer-532bf2201-cfc0f
#1792653781
git diff
#1792653795
nano docs/etc/docs/site.tf
#1792653822
ssh node12
#1792653839
grep -i flaky cmd/cmd/values.md
#1792653875
cat conf/deploy/site.py
#1792653917
docker run --rm -v ../notes:/data -e KEY49f=e7e4a5d9b47d 8a58c3/5604f:3.1.17 --mode a86 --opt-e6b tests/app.py
#1792653935
ls -la
#1792653954
ssh node04
#1792653983
ps aux --sort=-%mem | head -n 15
#1792653996
ls -la
#1792655800
chmod +x etc/pkg/ansible/util.md
#1792655807
cd -
#1792655829
ll
#1792655859
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/alerts | jq '.items[] | {name,status}'
#1792655863
cd
#1792655896
./run.sh
#1792655913
ll
#1792655951
cargo build
#1792655974
vim src/src/util.tf
#1792655986
scp deploy/roles/src/config.sh ci:../notes
#1792655996
git status
#1792656014
git diff tests/cmd/tmp/site.sh
#1792716040
nvim tmp/index.conf
#1792716064
rg test
#1792716077
mkdir -p ~/src/app1d986
#1792716088
grep -i fix tests/app.md
#1792716101
kubectl get nodes
#1792716110
/usr/local/bin/kubectl logs -f images-1aee00a1b-9904e
#1792716112
sudo systemctl status loki
#1792716146
mkdir -p ../homelab3facb
#1792716163
pytest -q
#1792716179
vim ansible/tests/README.yaml
#1792716201
LANG=C git diff
#1792716233
git add -p
#1792716267
git commit -am 'login login add'
#1792716286
LANG=C git push
#1792716319
git commit -am 'cache add panel'
#1792716344
systemctl status docker
#1792716373
ls
#1792716391
ssh node07
#1792716426
ls -la
#1792716436
cat ansible/tmp/deploy/README.conf
#1792716477
rm -rf /etc/sitefe3e5
#1792716498
git pull
#1792716518
kubectl get nodes -n infra
#1792716548
k get svc
#1792716568
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/users | jq '.items[] | {name,status}'
#1792716613
ll
#1792716635
LANG=C git status
#1792716644
nano etc/cmd/main.conf
#1792716654
/usr/local/bin/kubectl get pods --namespace=infra -l app=worker
#1792716669
kubectl describe pod worker-c23ca240d-3a951 -n infra
#1792716692
kubectl logs worker-c23ca240d-3a951 --namespace=infra --previous --tail=200
#1792716710
go test ./...
#1792716716
exit
#1792716720
docker images
#1792716729
grep -rn "version" .
#1792716752
git status
#1792716791
git diff
#1792716810
git add -p
#1792716852
git commit --amend
#1792716878
git push origin main
#1792716917
ssh nas
#1792716942
ls
#1792716961
ls -la
#1792716972
LANG=C cd ~/infra
#1792716981
nano tests/README.py
#1792716991
git diff
#1792717023
git add .
#1792717063
docker compose logs -f
#1792777072
ls
#1792777077
git diff --cached
#1792777111
git checkout dev
#1792777150
rm -rf /var/log/notes1bfe0
#1792777164
ls
#1792777178
kubectl get nodes -n infra
#1792777213
git status
#1792777222
git add -p
#1792777267
kubectl get events -n shop --sort-by=.lastTimestamp | tail -n 30
#1792777274
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/alerts | jq '.items[] | {name,status}'
#1792777314
git commit -am 'remove update cache'
#1792777327
LANG=C ls ../
#1792777353
dig +short api.lab.example @10.0.0.53
#1792777387
ls -lh
#1792777427
git diff --cached
#1792777447
vim src/cmd/main.md
#1792777485
grep -i login conf/tests/main.py
#1792777516
git status
#1792777547
cd ..
#1792777583
ls -la
#1792777616
cd /var/log/notes
#1792777624
ls -la
#1792777635
cat roles/pkg/src/README.sh
#1792777647
cd ..
#1792777671
git status
#1792777703
git diff etc/deploy/util.conf
#1792777736
sudo apt upgrade
#1792817761
kubectl get svc -n shop
#1792817782
docker run --rm -v ~/src/app:/data -e KEY712=9a62b411960c a707e0/364b8:0.10.11 --mode 106 --opt-aa6 conf/test_api.conf
#1792817826
for i in 1 2 3; do echo $i panel; done
#1792817858
git status
#1792817892
git add .
#1792817911
pg_dump -Fc -h db2 -U app auth -f /backup/auth.dump
#1792817915
scp /backup/auth.dump nas:/backups/
#1792817940
ssh nas ls -lh /backups/auth.dump
#1792817944
git commit -m "test build"
#1792817962
cd ..
#1792817985
docker run --rm -v ../homelab:/data -e KEY377=392b11d58038 e3347a/8561b:2.14.0 --mode 0f3 --opt-2d9 tmp/cmd/main.md
#1792817995
cargo build
#1792818020
cd ../
#1792818037
ls -la
#1792818066
cd ../homelab
#1792818073
k get po -n infra
#1792818098
git status
#1792818101
kubectl get pods -n prod -l app=billing
#1792818141
/usr/local/bin/kubectl describe pod billing-76aa66abc-06f62 --namespace=prod
#1792818170
kubectl logs billing-76aa66abc-06f62 -n prod --previous --tail=200
#1792818195
nvim src/site.py
#1792818199
docker ps
#1792818239
ssh node11
#1792818276
vim ansible/cmd/test_api.tf
#1792818290
go test ./...
#1792818317
vim cmd/deploy/site.conf
#1792818352
docker logs search
#1792818394
git push
#1792818399
exit
#1792818431
rg fix
#1792818476
git log
#1792818497
clear
#1792818501
git status
#1792818532
kubectl get pods
#1792818561
kubectl describe pod ledger
#1792818579
systemctl status grafana-server
#1792818624
kubectl get nodes -n ml
#1792818669
ls -lh
#1792818713
cd ..
#1792818752
ls
#1792818789
docker ps -a
#1792818811
k get po
#1792818823
rg flaky
#1792818833
clear
#1792818869
ll
#1792818877
gti status
#1792818906
git add .
#1792818926
git commit -am 'fix retry build'
#1792818934
rm deploy/ansible/site.md
#1792818978
sudo systemctl status nginx
#1792819023
k get po
#1792819047
kubectl logs -f web-5fd286788-d084e
#1792819062
git status
#1792819096
git commit -m "flaky config panel remove update"
#1792819109
LANG=C git push
#1792819131
kubectl get deploy -n staging
#1792819160
kubectl get nodes -n shop
#1792819162
LANG=C nvim deploy/ansible/site.tf
#1792819171
pytest -q
#1792859209
make
#1792859219
npm test
#1792859223
nano conf/config.md
#1792859238
cat ansible/values.md
#1792859281
npm test
#1792859299
k get po -n ml
#1792859336
rm -rf ~/src/app8038e
#1792859361
ssh node05
#1792859403
curl -u admin:CANARY9bf65a https://nas.lab.example/x
#1792859417
npm test
#1792859432
nvim roles/tmp/config.conf
#1792859451
git stash pop
#1792859459
less src/tmp/util.tf
#1792859464
ll
#1792859498
./run.sh
#1792859524
git checkout -b worker-66cd
#1792859553
kubectl get pods --all-namespaces --field-selector=status.phase!=Running,status.phase!=Succeeded
#1792859572
git pull
#1792859577
sudo docker run --rm -v /etc/:/data -e KEYc29=2f11a5d340a6 90b186/b0ce0:0.27.11 --mode 4a8 --opt-ec0 pkg/main.go
#1792859594
sudo docker ps
#1792859638
docker compose logs -f
#1792859644
docker logs auth
#1792859672
go test ./...
#1792859678
nano pkg/pkg/docs/util.tf
#1792859713
cd ..
#1792859730
ls ~/src/lab
#1792859749
git log --oneline
#1792859794
kubectl get nodes
#1792859819
make build
#1792859833
LANG=C cargo build
#1792859852
cd ..
#1792859862
ll
#1792859879
/usr/local/bin/kubectl get deploy
#1792859898
ssh node07 'sudo journalctl --u prometheus --since "1 hour ago" --no-pager | tail -n 100'
#1792859934
ssh node07 'sudo journalctl -u prometheus --since "1 hour ago" --no-pager | tail -n 100'
#1792859971
docker build -t registry.lab.example/mailer:0.21.20 .
#1792860006
docker push registry.lab.example/mailer:0.21.20
#1792860044
kubectl set image deployment/mailer mailer=registry.lab.example/mailer:0.21.20 -n prod
#1792860088
cat docs/test_api.py
#1792860114
kubectl rollout status deployment/mailer -n prod
#1792860124
clear
#1792860167
curl http://nas:3000/
#1792867410
cd
#1792867418
ls -la
#1792867421
cd /var/log/homelab
#1792867441
LANG=C rg test
#1792867448
kubectl get pods
#1792867486
git checkout main
#1792867503
k logs -f web-dd96ab4dd-6ffe9
#1792867509
docker ps
#1792867534
ping ci
#1792867551
rm -rf ~/sitee5ace
#1792867580
ls ~/src/site
#1792867588
docker build -t registry.lab.example/auth:1.4.18 .
#1792867611
docker push registry.lab.example/auth:1.4.18
#1792867621
kubectl set image deployment/auth auth=registry.lab.example/auth:1.4.18 -n prod
#1792867642
k rollout status deployment/auth -n prod
#1792867679
LANG=C git push
#1792867687
python3 src/test_api.py
#1792867721
git status
#1792867746
ls
#1792867767
cd ..
#1792867798
ls
#1792867800
cat > ansible/docs/deploy/site.py <<'EOF'
cache retry panel
kubectl get pods | tail
EOF

#1792869639
docker compose up -d
#1792869654
./run.sh
#1792869691
cat roles/app.conf | grep panel
#1792869698
ssh node04
#1792869723
cd /var/log/infra
#1792869738
git status
#1792869777
git diff conf/tmp/deploy/test_api.conf
#1792869817
kubectl get deploy -n shop
#1792869832
kubectl logs -f auth-0599f734a-c2f53
#1792869863
kubectl get svc -n prod
#1792869893
cd ..
#1792869925
ls
#1792909959
ps aux --sort=-%mem | head -n 15
#1792909962
less deploy/site.md
#1792909964
kubectl get nodes -n infra
#1792909984
kubectl get deploy
#1792910023
cat pkg/src/index.py
#1792910032
clear
#1792910066
clear
#1792910099
mkdir -p /var/log/homelab0545d
#1792910105
nvim lib/config.yaml
#1792910115
make test
#1792910135
make build
#1792910176
kubectl logs -f auth-5b5659df5-582ae
#1792910215
free -h
#1792910217
vim deploy/tmp/config.py
#1792910235
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/alerts | jq '.items[] | {name,status}'
#1792910259
ssh node09
#1792910291
kubectl get pods -n prod -l app=worker
#1792910317
k describe pod worker-77150cd44-554ac -n prod
#1792910345
k logs worker-77150cd44-554ac -n prod --previous --tail=200
#1792950386
ssh node01
#1792950427
bash docs/README.sh
#1792950465
git push
#1792950495
docker logs web
#1792950516
cd ..
#1792950518
ls -la
#1792950538
kubectl get svc
#1792950542
ssh git
#1792950579
kubectl get pods -n shop -l app=worker
#1792950606
git status
#1792950622
kubectl describe pod worker-805377837-58f03 --namespace=shop
#1792950664
kubectl logs worker-805377837-58f03 --namespace=shop --previous --tail=200
#1792950704
cat tests/lib/index.conf
#1792950727
grep -i alert deploy/lib/lib/site.tf
#1792950764
cd ../infra
#1792950801
nano deploy/tests/etc/main.go
#1792950834
kubectl cordon node08
#1792950876
kubectl drain node08 --ignore-daemonsets --delete-emptydir-data
#1792950885
/usr/local/bin/kubectl get deploy -n prod
#1792950891
ssh node08 sudo apt-get -y dist-upgrade
#1792950908
ssh node08 sudo reboot
#1792950917
kubectl uncordon node08
#1792950930
ps aux --sort=-%mem | head -n 15
#1792950952
npm test
#1792950970
git status
#1792951014
ssh db2
#1792951017
git status -s
#1792951025
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/users | jq '.items[] | {name,status}'
#1792951068
pg_dump -Fc -h db2 -U app app -f /backup/app.dump
#1792951098
scp /backup/app.dump nas:/backups/
#1792951115
git diff pkg/lib/README.py
#1792951156
git add ansible/roles/values.py
#1792951171
git commit -am 'flaky remove test'
#1792951203
git push origin main
#1792951226
git status -s
#1792951252
git diff tests/site.py
#1792951289
git add .
#1792951297
git status
#1792951328
git add pkg/app.sh
#1792951344
git commit -am 'docs retry docs'
#1792951353
git push
#1792951390
man find
#1792951393
ps aux --sort=-%mem | head -n 15
#1792951426
git diff
#1792951468
nano docs/main.yaml
#1792951500
cd ~/infra
#1793011519
ssh db2
#1793011536
mv src/test_api.yaml etc/values.conf
#1793011570
ssh node04
#1793011579
bash lib/tmp/deploy/test_api.go
#1793011601
ssh node08
#1793011610
ssh node02
#1793011640
kubectl get deploy -n infra
#1793011650
kubectl get pods
#1793011673
ssh node02
#1793011693
pwd
#1793071726
clear
#1793071763
kubectl get pods -n prod -l app=auth
#1793071768
kubectl describe pod auth-bb2acf3c1-c8cd4 --namespace prod
#1793071808
kubectl logs auth-bb2acf3c1-c8cd4 -n prod --previous --tail=200
#1793071850
exit
#1793071887
./run.sh
#1793071910
ls -lh
#1793071942
sudo systemctl restart grafana-server
#1793071957
cd
#1793111988
git status
#1793112022
git add ansible/pkg/main.go
#1793112028
git commit -m "retry remove test retry alert"
#1793112057
git push
#1793112063
ls
#1793112089
uptime
#1793112094
npm run build
#1793112104
go test ./...
#1793112133
sudo systemctl restart prometheus
#1793112162
ls
#1793112176
cd ..
#1793112214
ls ../app
#1793112259
less lib/pkg/config.tf
#1793112273
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/users | jq '.items[] | {name,status}'
#1793112314
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/users | jq '.items[] | {name,status}'
#1793112359
rm -rf ~/infra56f4d
#1793112392
kubectl get svc -n prod
#1793112437
k get po
#1793112474
grep -i alert roles/etc/site.tf
#1793112483
ls /etc/notes
#1793112498
./run.sh
#1793112531
ssh cache1
#1793112574
kubectl describe svc auth
#1793112615
cd ../app
#1793112655
ls -la
#1793112670
cd ~/homelab
#1793112685
LANG=C ll
#1793112709
cd
#1793112735
ls
#1793112741
cargo build
#1793112751
nano roles/lib/docs/README.md
#1793112778
homelab pods logs images
#1793112784
cargo build
#1793112816
nvim src/app.md
#1793112842
grep -rn "build" .
#1793112864
git status
#1793112894
clear
#1793112896
git log --oneline
#1793112903
make test
#1793112917
vim deploy/deploy/tmp/values.yaml
#1793112949
kubectl get pods --namespace=ml -l app=mailer
#1793112994
kubectl describe pod mailer-05b446796-203b7 --namespace ml
#1793113037
kubectl logs mailer-05b446796-203b7 --namespace=ml --previous --tail=200
#1793113071
systemctl status nginx
#1793113103
git status
#1793113139
git diff
#1793113174
kubectl get events -n shop --sort-by=.lastTimestamp | tail -n 30
#1793113191
gti status
#1793113232
git diff --cached
#1793153266
git add roles/deploy/docs/config.conf
#1793153294
git commit -m "build version"
#1793153320
git push origin main
#1793153325
git pull
#1793153369
rm -rf ~/site637aa
#1793153387
rg fix
#1793153401
/usr/local/bin/kubectl logs --tail=200 images-124a0d766-54daa -n ml
#1793153442
exit
#1793153477
kubectl get pods ---namespace=ml -l app=web
#1793153520
kubectl get pods --namespace=ml -l app=web
#1793153552
kubectl describe pod web-aff175c98-ee10c -n ml
#1793153588
clear
#1793153627
kubectl logs web-aff175c98-ee10c -n ml --previous --tail=200
#1793153643
git status
#1793153675
git diff etc/roles/test_api.conf
#1793153680
nano deploy/lib/site.sh
#1793153711
bash etc/deploy/util.py
#1793153730
git status
#1793153734
git diff
#1793153779
python3 deploy/tests/conf/README.conf
#1793153805
cat tests/config.py
#1793153818
pwd
#1793153825
kubectl config use-context stage
#1793153843
cd
#1793153859
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/users | jq '.items[] | {name,status}'
#1793153876
ssh gw sudo certbot renew --cert-name nas.lab.example
#1793153911
ssh gw sudo nginx -t
#1793153935
ssh gw sudo systemctl reload nginx
#1793153968
git status
#1793153971
git diff
#1793154014
git add .
#1793154057
git commit -m "version cache version"
#1793154085
git push origin main
#1793154091
top
#1793154099
kubectl get deploy
#1793154136
kubectl logs -f auth-12209a8d7-357bf
#1793154166
cat tests/app.tf
#1793154176
git diff --cached
#1793154180
cd ..
#1793154197
ls -lh
#1793154204
kubectl logs -f web-490672081-9a904
#1793154214
docker compose up -d
#1793154230
ls -lh
#1793154272
cd
#1793154315
ls
#1793154347
bash conf/tests/test_api.go
#1793154370
ls
#1793154392
git stash
#1793154396
cat conf/index.py
#1793154428
make
#1793154430
vim tmp/etc/app.md
#1793154439
ll
#1793154472
du -sh *
#1793214483
cargo build
#1793214498
exit
#1793214502
cd ~/
#1793214535
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/jobs | jq '.items[] | {name,status}'
#1793214537
cd -
#1793214575
ls
#1793214615
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/alerts | jq '.items[] | {name,status}'
#1793214617
LANG=C cat tests/conf/README.py
#1793214662
kubectl describe node auth
#1793214693
cd
#1793214730
gti status
#1793214763
cp conf/app.sh pkg/src/site.tf
#1793214785
rm -rf ../appcd35c
#1793214797
cd -
#1793214830
exit
#1793214871
ping nas
#1793214874
cd -
#1793214908
ls
#1793214952
sudo apt upgrade
#1793214960
cat docs/tmp/tmp/test_api.md
#1793214981
LANG=C ls -lh
#1793214992
cd /var/log/app
#1793215016
ls
#1793215036
bash ansible/lib/cmd/values.yaml
#1793215059
ls
#1793215075
nano cmd/src/app.go
#1793215114
bash src/lib/index.conf
#1793215117
nvim ansible/docs/config.sh
#1793215152
cat tmp/etc/conf/test_api.md
#1793215191
rm docs/site.md
#1793215215
vim docs/src/deploy/app.tf
#1793215250
ls -lh
#1793215278
kubectl describe svc search
#1793215296
ls -la
#1793215315
scp roles/site.yaml gw:/etc/
#1793215317
curl http://mon:9090/
#1793215338
cd ~/src/app
#1793215352
ls /srv/infra
#1793215378
cat tests/pkg/values.conf
#1793215381
kubectl get nodes -n infra
#1793215393
dig +short shop.example @10.0.0.53
#1793215428
ls
#1793215436
python3 pkg/src/app.go
#1793215439
kubectl get events --namespace staging --sort-by=.lastTimestamp | tail -n 30
#1793215460
cd
#1793215478
chmod +x docs/index.sh
#1793215482
systemctl status grafana-server
#1793215511
journalctl -u sshd -f
#1793215524
cat lib/ansible/config.sh
#1793215569
LANG=C ls
#1793215589
kubectl get pods -n ml -l app=mailer
#1793215601
kubectl describe pod mailer-9a8a12c8e-43e1b --namespace=ml
#1793215617
kubectl get pods
#1793215642
kubectl describe node ledger
#1793215665
cat src/etc/test_api.tf
#1793215691
kubectl logs -f worker-809ba26f7-88e76
#1793215716
docker build -t registry.lab.example/gateway:4.5.13 .
#1793215736
docker push registry.lab.example/gateway:4.5.13
#1793222945
kubectl set image deployment/gateway gateway=registry.lab.example/gateway:4.5.13 -n prod
#1793222984
git status
#1793223006
nvim lib/etc/util.go
#1793223032
kubectl logs --tail=200 search-94a4e49ce-30727 -n staging
#1793223056
kubectl config use-context stage
#1793223069
du -sh *
#1793223108
cat tests/etc/values.tf
#1793223152
ls
#1793223177
git commit -m "login update build update retry"
#1793223188
cd ..
#1793223228
ls -lh
#1793223250
ssh node04
#1793223266
cd ..
#1793223287
kubectl get svc -n staging
#1793223317
kubectl rollout restart deployment/auth -n infra
#1793223353
ls
#1793223366
ssh node02
#1793223403
ls -lh
#1793223444
cd ~/src/infra
#1793223484
ls ../homelab
#1793223517
python3 cmd/site.sh
#1793223537
ssh gw sudo certbot renew --cert-name grafana.lab.example
#1793223569
ssh gw sudo nginx -t
#1793223575
ssh gw sudo systemctl reload nginx
#1793223605
curl -sI https://grafana.lab.example
#1793223637
clear
#1793223654
homelab dns lookup api
#1793223681
k get pods
#1793223720
cat src/tests/site.conf
#1793223726
git stash pop
#1793223738
k get po -n staging
#1793223754
ls
#1793223798
git add -p
#1793223831
kubectl get events --n shop --sort-by=.lastTimestamp | tail -n 30
#1793223875
kubectl get events -n shop --sort-by=.lastTimestamp | tail -n 30
#1793223908
k get deploy -n ml
#1793223929
scp pkg/index.tf cache1:/etc/site
#1793223965
rg login
#1793223982
kubectl get nodes -n infra
#1793224018
ping cache1
#1793224051
git status
#1793224065
git diff src/config.go
#1793224106
docker compose logs -f
#1793224125
docker logs images
#1793284127
cd /srv/notes
#1793284154
scp roles/config.yaml git:~/homelab
#1793284160
kubectl logs -f auth-5729110e0-f5326
#1793284198
kubectl get pods -n shop -l app=search
#1793284204
kubectl describe pod search-9f865d66b-fdff9 -n shop
#1793284226
kubectl logs search-9f865d66b-fdff9 --namespace shop --previous --tail=200
#1793284266
kubectl get svc -n staging
#1793284268
ls
#1793291486
cd /srv/notes
#1793291510
docker run --rm -v ~/src/notes:/data -e KEYc80=dc4f1d212577 9c8d6c/f67d8:2.7.20 --mode 36a --opt-ee0 pkg/cmd/deploy/util.sh
#1793291521
pytest -q
#1793291548
kubectl describe node gateway
#1793291569
ssh ci
#1793291612
ssh node07 'sudo journalctl --u wireguard --since "1 hour ago" --no-pager | tail -n 100'
#1793291644
ssh node07 'sudo journalctl -u wireguard --since "1 hour ago" --no-pager | tail -n 100'
#1793291664
ls /var/log/
#1793291689
nano tmp/values.md
#1793291727
ls -la
#1793291771
cd -
#1793291775
git pull
#1793291793
pytest -q
#1793291826
btop
#1793291842
exit
#1793291867
cd ../
#1793291904
ls /srv/app
#1793291917
vim lib/etc/values.conf
#1793291923
kubectl logs -f mailer-2c439b244-2406c
#1793291955
docker compose up -d
#1793291977
git stash
#1793291999
ls
#1793292018
cd -
#1793292024
rm -rf ~/notes9c2d0
#1793292047
vim tests/values.tf
#1793292087
rm lib/values.sh
#1793292105
btop
#1793292141
kubectl logs -f billing-49e4240a5-e2bd4
#1793292154
git add docs/src/docs/app.go
#1793292164
git commit --amend
#1793292207
git push
#1793292220
git diff deploy/util.yaml
#1793292246
vim ansible/app.tf
#1793292282
git diff --cached
#1793292299
ssh node01
#1793292302
kubectl describe svc web
#1793292318
rg add
#1793292332
./run.sh
#1793294164
docker run --rm -v /etc/infra:/data -e KEYd0f=1fd2d122ebfb 09b88c/ec205:0.4.19 --mode 946 --opt-fc8 tmp/cmd/main.go
#1793294170
git status -s
#1793294202
cat tests/deploy/tmp/main.sh
#1793294219
sudo systemctl status docker
#1793294250
cd ..
#1793294274
cd ..
#1793294308
ls
#1793334316
mkdir -p ~/src/notes09a0d
#1793334330
ssh git
#1793334358
git diff
#1793334379
kubectl get nodes
#1793334408
k get po -n prod
#1793334428
ssh node01
#1793394457
k get pods -n ml
#1793394501
rg config
#1793394543
ssh git
#1793394568
kubectl get nodes -n infra
#1793394581
ls
#1793394593
ps aux ---sort=-%mem | head -n 15
#1793394618
ps aux --sort=-%mem | head -n 15
#1793394646
less pkg/lib/roles/app.md
#1793434679
cd -
#1793434703
ll
#1793434719
ssh node12
#1793434757
git commit -am 'alert test test'
#1793434773
kubectl get events --n ml --sort-by=.lastTimestamp | tail -n 30
#1793434790
kubectl get events -n ml --sort-by=.lastTimestamp | tail -n 30
#1793434792
tar xzf 85d93.tar.gz
#1793434823
python3 tests/config.yaml
#1793434825
docker build -t registry.lab.example/web:4.9.10 .
#1793434842
docker push registry.lab.example/web:4.9.10
#1793434866
k get po -n staging
#1793434903
kubectl set image deployment/web web=registry.lab.example/web:4.9.10 -n prod
#1793434924
kubectl rollout status deployment/web -n prod
#1793434957
cat tmp/roles/app.md
#1793434997
cat ansible/README.py
#1793435030
kubectl describe node web
#1793435034
systemctl restart wireguard
#1793435054
top
#1793435070
k get po -n prod
#1793435103
clear
#1793435121
cd ..
#1793435128
ls
#1793435157
cd /var/log/notes
#1793435194
ls -la
#1793495218
pwd
#1793495222
rm -rf ~/app5dbbf
#1793495259
git diff
#1793495296
cd /srv/notes
#1793495322
git status -s
#1793495351
docker compose ps
#1793495365
nano roles/site.yaml
#1793495407
ssh gw
#1793495443
rm cmd/tmp/index.conf
#1793495474
ls -lh
#1793495491
cd ../site
#1793495527
pg_dump -Fc -h db2 -U app app -f /backup/app.dump
#1793495542
scp /backup/app.dump nas:/backups/
#1793495558
LANG=C ssh nas ls -lh /backups/app.dump
#1793495576
git pull
#1793495592
cd /srv/notes
#1793495623
ls
#1793495650
cd
#1793495666
ll
#1793495675
nvim etc/main.py
#1793495689
kubectl get nodes
#1793495693
k get po -n shop
#1793502932
kubectl get svc
#1793502954
kubectl get events -n infra --sort-by=.lastTimestamp | tail -n 30
#1793502973
nvim cmd/values.conf
#1793502977
cat src/roles/site.conf
#1793503013
docker run --rm -v ../infra:/data -e KEYfbc=978b13db3739 57a9d2/1e60e:1.19.4 --mode 016 --opt-fec cmd/cmd/src/values.py
#1793503028
docker compose ps
#1793503051
git pull
#1793503066
git add lib/tests/tmp/main.sh
#1793503083
git commit --amend
#1793503091
git push
#1793503128
systemctl status nginx
#1793503142
kubectl logs -f auth-78dfdd9dd-82164
#1793503154
kubectl apply -f conf/tests/src/config.sh
#1793503179
rg fix
#1793503191
ssh node09
#1793503231
sudo systemctl status docker
#1793503259
journalctl -u grafana-server -f
#1793503271
nano src/pkg/README.conf
#1793503308
git diff tests/util.py
#1793503330
ls
#1793503351
pytest -q
#1793503358
vim tmp/site.sh
#1793503392
sudo systemctl restart sshd
#1793503425
ssh git
#1793503465
kubectl config use-context prod
#1793503498
ls
#1793503508
cd
#1793503537
ssh node11
#1793503577
systemctl status loki
#1793503596
ps aux --sort=-%mem | head -n 15
#1793503641
ls -lh
#1793503664
docker compose logs -f
#1793503678
./run.sh
#1793503691
cd ~/src/site
#1793503732
ls /var/log/homelab
#1793503768
cat src/etc/config.py
#1793503783
kubectl get pods --namespace prod -l app=auth
#1793503797
k describe pod auth-0eb27b2b7-d7b0d -n prod
#1793503812
git fetch
#1793503826
ls /var/log/homelab
#1793503857
cat ansible/etc/app.sh | grep login
#1793503895
kubectl describe svc worker
#1793503908
nano tests/index.tf
#1793503913
./run.sh
#1793503943
grep -rn "flaky" .
#1793503966
git status -s
#1793503987
ls
#1793504000
kubectl logs -f auth-781c8dd23-9f1b3
#1793504044
git status
#1793504062
git diff --cached
#1793504093
git checkout -b worker-8014
#1793504132
ssh gw sudo certbot renew --cert-name nas.lab.example
#1793504171
LANG=C ssh gw sudo nginx -t
#1793504204
ssh gw sudo systemctl reload nginx
#1793504213
git status
#1793511428
kubectl get nodes -n staging
#1793511446
history
#1793511453
curl -sI https://nas.lab.example
#1793511489
clear
#1793511493
grep -i build conf/etc/values.yaml
#1793511538
./run.sh
#1793511568
docker run --rm -v /var/log/homelab:/data -e KEYe9e=a21e2a8e7197 5c3057/1b869:2.12.15 --mode cad --opt-9b3 pkg/etc/app.go
#1793511599
git status
#1793511643
ssh mon
#1793511662
LANG=C top
#1793511667
cd ..
#1793511677
less cmd/test_api.sh
#1793511698
ls
#1793511742
cat docs/roles/util.yaml
#1793511770
go test ./...
#1793511788
make build
#1793511829
kubectl get pods
#1793511832
kubectl logs -f auth-63ec7177d-2542f
#1793511840
k get po -n prod
#1793511862
kubectl logs -f api-81a5a590a-4108e
#1793511902
cd ..
#1793511935
ls
#1793511950
vim tmp/src/deploy/index.sh
#1793511983
clear
#1793512019
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/users | jq '.items[] | {name,status}'
#1793512035
cat docs/tests/app.py
#1793512047
ls
#1793512081
cat tmp/index.sh
#1793519309
ssh node03
#1793519313
ls
#1793519319
cd ~/homelab
#1793519344
ls
#1793519347
cat deploy/ansible/app.tf
#1793519356
make test
#1793519387
cd
#1793519391
ls
#1793519432
cd -
#1793521250
ssh node03
#1793521292
cd /srv/homelab
#1793521295
k get po
#1793521321
k get po
#1793521333
kubectl get nodes
#1793521375
ps aux --sort=-%mem | head -n 15
#1793521405
kubectl logs -f api-1c76476e4-7871b
#1793521423
mkdir -p /var/log/638b1
#1793521439
cd ~/src/app
#1793521484
ls
#1793521525
cd ~/src/app
#1793521541
ls -lh
#1793521573
grep -rn "update" .
#1793521594
kubectl get svc -n prod
#1793521608
kubectl logs -f worker-5888b8b20-b571e
#1793521652
ssh node11
#1793521697
git status
#1793521742
kubectl get pods --namespace=prod -l app=images
#1793521768
git status
#1793521774
kubectl describe pod images-c1c0f55cf-7c750 -n prod
#1793521798
cat docs/index.yaml
#1793521825
kubectl logs images-c1c0f55cf-7c750 --namespace=prod --previous --tail=200
#1793521856
git diff cmd/tmp/docs/util.tf
#1793521861
nano lib/README.go
#1793521868
npm run build
#1793521912
kubectl rollout restart deployment/gateway -n infra
#1793521915
nvim deploy/ansible/app.md
#1793521936
cat src/tmp/tests/test_api.conf
#1793521945
kubectl get deploy -n staging
#1793521978
k cordon node06
#1793522007
k drain node06 --ignore-daemonsets --delete-emptydir-data
#1793522010
ssh node06 sudo apt-get -y dist-upgrade
#1793522024
ssh node06 sudo reboot
#1793522038
kubectl uncordon node06
#1793522071
kubectl get deploy -n staging
#1793522110
kubectl describe pod mailer
#1793522126
ssh node03
#1793522158
git add -p
#1793522185
git commit --amend
#1793522191
curl --s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/alerts | jq '.items[] | {name,status}'
#1793522205
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/alerts | jq '.items[] | {name,status}'
#1793522222
git push
#1793522248
git pull --rebase
#1793522289
kubectl describe pod mailer
#1793522324
nano docs/README.md
#1793522350
git diff
#1793522388
sudo systemctl status prometheus
#1793522431
clear
#1793522461
du -sh /var/log/app
#1793522492
nano src/roles/src/values.conf
#1793522530
git status
#1793522542
kubectl describe pod worker
#1793522561
ssh gw sudo certbot renew --cert-name shop.example
#1793522575
ssh gw sudo nginx -t
#1793522579
ssh gw sudo systemctl reload nginx
#1793522586
history
#1793522612
curl -sI https://shop.example
#1793522656
chmod +x cmd/docs/tmp/main.tf
#1793524465
vim tests/tmp/deploy/site.md
#1793524474
git diff --cached
#1793524497
cd ..
#1793524533
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/alerts | jq '.items[] | {name,status}'
#1793524545
ls
#1793524573
ls
#1793524588
docker build -t registry.lab.example/auth:3.24.20 .
#1793524591
docker push registry.lab.example/auth:3.24.20
#1793524610
kubectl set image deployment/auth auth=registry.lab.example/auth:3.24.20 -n prod
#1793524643
git status
#1793524645
kubectl rollout status deployment/auth -n prod
#1793524689
git status
#1793524712
git diff --cached
#1793524715
git add -A
#1793524749
homelab pods broken worker
#1793524775
git commit -am 'panel alert panel'
#1793524786
cd /srv/lab
#1793524807
htop
#1793524817
ps aux --sort=-%mem | head -n 15
#1793524850
k get svc
#1793524867
cd
#1793524904
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/jobs | jq '.items[] | {name,status}'
#1793524925
cat deploy/conf/main.sh | grep test
#1793524946
sudo systemctl status postgresql
#1793524982
ssh node11
#1793525020
./run.sh
#1793525036
systemctl status postgresql
#1793525048
cd -
#1793525082
git status
#1793525124
git status
#1793525143
git add -A
#1793525152
gti status
#1793525166
LANG=C pytest -q
#1793525194
cd -
#1793525214
./run.sh
#1793525231
git status -s
#1793525251
git diff
#1793525257
cd -
#1793525271
ll
#1793525305
ls -lh
#1793527139
LANG=C ssh db2 'sudo journalctl -u docker --since "1 hour ago" --no-pager | tail -n 100'
#1793527142
git add lib/test_api.conf
#1793527173
git status
#1793527195
git add conf/src/pkg/site.go
#1793527201
git commit -am 'config docs flaky'
#1793527240
git push
#1793527248
ls
#1793527287
/usr/local/bin/kubectl get deploy -n ml
#1793527321
ps aux --sort=-%mem | head -n 15
#1793527365
kubectl get pods --namespace prod -l app=images
#1793527376
kubectl describe pod images-3c7a462a8-9649b -n prod
#1793527407
kubectl logs images-3c7a462a8-9649b --namespace=prod --previous --tail=200
#1793527429
kubectl logs -f auth-99b584b68-8640d
#1793527467
free -h
#1793527495
ls
#1793527525
ls
#1793527549
cd
#1793527564
ls
#1793527580
ssh nas
#1793527589
nano conf/util.yaml
#1793527605
ls
#1793527633
ssh node10 'sudo journalctl -u grafana-server --since "1 hour ago" --no-pager | tail -n 100'
#1793527640
cat tests/tests/etc/config.tf
#1793527655
cd
#1793527693
make test
#1793527735
vim src/config.sh
#1793527769
homelab dns lookup ledger
#1793527785
kubectl get events --namespace=prod --sort-by=.lastTimestamp | tail -n 30
#1793527812
ls ~/src/notes
#1793527815
git add -A
#1793527836
git commit -m "build version"
#1793527850
exit
#1793527886
exit
#1793527926
cd ..
#1793527932
git status
#1793527949
git diff lib/ansible/README.go
#1793527973
git add tests/ansible/tmp/test_api.md
#1793528011
git commit -am 'docs docs config'
#1793528026
cd /srv/homelab
#1793528032
ls /etc/homelab
#1793528074
sudo apt upgrade
#1793528091
kubectl get deploy
#1793528100
nano tests/roles/config.py
#1793528109
npm run build
#1793528143
rm docs/docs/index.yaml
#1793528188
rm tmp/etc/tests/test_api.md
#1793528215
bash docs/deploy/tests/README.md
#1793530033
ls
#1793530051
cd /srv/app
#1793530061
kubectl get pods -n infra
#1793530063
python3 docs/values.py
#1793530077
/usr/local/bin/kubectl get nodes -n prod
#1793530121
k logs -f api-864d64f74-ad74f
#1793530155
k get po -n prod
#1793530175
kubectl describe node api
#1793530190
go test ./...
#1793530231
cd ../app
#1793530235
clear
#1793530269
sudo apt install nmap
#1793530306
sudo systemctl status wireguard
#1793530349
git diff deploy/test_api.sh
#1793532177
cargo build
#1793532204
nvim lib/pkg/index.yaml
#1793532217
nano cmd/docs/etc/main.py
#1793532223
make test
#1793532233
less ansible/lib/ansible/main.yaml
#1793532251
cargo build
#1793532291
pg_dump -Fc -h db1 -U app auth -f /backup/auth.dump
#1793532330
clear
#1793532343
scp /backup/auth.dump nas:/backups/
#1793532379
LANG=C ssh nas ls -lh /backups/auth.dump
#1793532403
LANG=C git status -s
#1793532431
git add src/tmp/site.py
#1793532448
ll
#1793532452
LANG=C cd ../site
#1793532478
ls
#1793532507
cd ~/homelab
#1793532519
cd
#1793532564
clear
#1793532607
pwd
#1793532624
ls
#1793532658
ls /etc/infra
#1793532673
kubectl get deploy -n shop
#1793532686
kubectl logs -f gateway-0d77e1fab-b553f
#1793532694
clear
#1793532725
git commit -m "retry retry test retry"
#1793532730
cd ..
#1793532768
ls -la
#1793532773
cd ~/src/site
#1793532796
rg config
#1793532838
/usr/local/bin/kubectl logs -f billing-1627140b8-924ec
#1793532868
git diff
#1793532910
nvim pkg/tmp/deploy/config.conf
#1793532949
cat tests/src/cmd/app.md
#1793532976
k get svc
#1793533007
kubectl logs -f billing-adb381692-af2be
#1793533025
kubectl get deploy -n infra
#1793533054
kubectl get events -n prod --sort-by=.lastTimestamp | tail -n 30
#1793593072
kubectl get pods -n ml -l app=worker
#1793593081
kubectl describe pod worker-212f9407d-9f0db --namespace=ml
#1793593116
history
#1793593135
kubectl logs worker-212f9407d-9f0db -n ml --previous --tail=200
#1793593173
kubectl get nodes
#1793593187
kubectl logs -f gateway-9d61e0849-13aaf
#1793593192
ssh ci
#1793593217
git commit --amend
#1793593233
ps aux ---sort=-%mem | head -n 15
#1793593240
ps aux --sort=-%mem | head -n 15
#1793593274
kubectl get nodes
#1793593300
ssh ci
#1793593341
git status
#1793593351
git status
#1793633362
git diff --cached
#1793633400
clear
#1793633410
ls -la
#1793633449
cd ~/src/site
#1793633472
ssh gw sudo certbot renew --cert-name grafana.lab.example
#1793633486
ssh gw sudo nginx -t
#1793633524
ssh gw sudo systemctl reload nginx
#1793633556
curl -sI https://grafana.lab.example
#1793633598
kubectl get pods -n ml -l app=search
#1793633641
k describe pod search-cbe17528e-80f59 --namespace=ml
#1793633682
kubectl get pods
#1793633726
kubectl logs search-cbe17528e-80f59 -n ml --previous --tail=200
#1793633747
git status
#1793633769
df -h
#1793633771
git pull
#1793633804
ls -la
#1793633849
nano src/lib/tmp/values.tf
#1793633885
cat tests/roles/site.yaml
#1793633912
ls
#1793633936
vim conf/test_api.tf
#1793693955
git diff etc/tmp/conf/values.go
#1793693994
nvim cmd/deploy/main.yaml
#1793694038
pg_dump -Fc -h db2 -U app auth -f /backup/auth.dump
#1793694050
scp /backup/auth.dump nas:/backups/
#1793694064
ssh nas ls -lh /backups/auth.dump
#1793694068
cd
#1793694082
git status
#1793694123
git add cmd/conf/etc/main.yaml
#1793694131
git commit -am 'alert test cache'
#1793694163
k get pods
#1793694172
ssh gw sudo certbot renew --cert-name git.lab.example
#1793694215
ssh gw sudo nginx -t
#1793694224
ssh gw sudo systemctl reload nginx
#1793694263
curl -sI https://git.lab.example
#1793694269
sudo apt update
#1793694297
ssh node14
#1793694303
python3 lib/cmd/index.yaml
#1793694319
kubectl get deploy
#1793734360
cat roles/app.sh
#1793734392
ls -la
#1793734412
kubectl logs -f auth-1a9afea65-69cde
#1793734448
LANG=C ll
#1793734486
cat deploy/roles/tmp/main.sh
#1793734530
cd -
#1793734559
docker ps -a
#1793734596
ls
#1793734641
rg fix
#1793734678
LANG=C cat ansible/util.md
#1793734693
cd
#1793734702
ll
#1793734716
cat etc/site.go
#1793734735
mv cmd/tests/tests/app.go ansible/roles/util.go
#1793734742
ls -la
#1793734771
cd ..
#1793734816
cd
#1793734853
git status
#1793734855
git add .
#1793734858
git commit --amend
#1793734866
git push origin main
#1793734906
dig +short grafana.lab.example @10.0.0.53
#1793734928
cd /srv/homelab
#1793734966
ls ~/src/app
#1793736808
kubectl logs --tail=200 web-4f73e1524-d3eaa -n ml
#1793736839
cd -
#1793736858
curl http://db2:80/
#1793736875
kubectl get events -n infra --sort-by=.lastTimestamp | tail -n 30
#1793736920
cd /etc/site
#1793736953
python3 tests/test_api.conf
#1793736985
git stash pop
#1793737013
LANG=C ls ../app
#1793737035
exit
#1793797055
vim tmp/lib/README.md
#1793797065
git status
#1793797077
git add -A
#1793797099
git status
#1793797117
git diff --cached
#1793797119
git diff pkg/tests/tmp/test_api.md
#1793797139
git pull
#1793797170
btop
#1793797206
ssh node12
#1793797227
git status
#1793797246
nano deploy/cmd/README.py
#1793797258
git fetch
#1793797290
mkdir -p ~/infra66e06
#1793797306
rm cmd/lib/app.yaml
#1793797322
vim etc/values.tf
#1793797326
git stash pop
#1793797331
kubectl delete pod auth-ee8b2fa8e-51dcb
#1793797345
ssh gw sudo certbot renew ---cert-name api.lab.example
#1793797350
ssh gw sudo certbot renew --cert-name api.lab.example
#1793799186
ssh gw sudo nginx -t
#1793799196
ssh gw sudo systemctl reload nginx
#1793799233
curl -sI https://api.lab.example
#1793799235
kubectl get nodes -n infra
#1793799259
kubectl get nodes
#1793799302
python3 tests/cmd/values.conf
#1793799323
ssh node07
#1793799353
curl http://nas:9090/
#1793799385
ls -la
#1793799393
nvim src/etc/util.yaml
#1793799438
git add -p
#1793799456
git commit -am 'fix remove alert'
#1793799460
kubectl get pods --n shop -l app=search
#1793799470
kubectl get pods -n shop -l app=search
#1793799493
kubectl describe pod search-9cf147392-078e5 --namespace shop
#1793799521
k logs search-9cf147392-078e5 -n shop --previous --tail=200
#1793799541
git push
#1793799549
nvim pkg/etc/tests/config.py
#1793799572
kubectl get pods --namespace ml -l app=worker
#1793799614
kubectl describe pod worker-6bc40e1c7-1b9f2 --namespace ml
#1793799628
cat pkg/tests/docs/config.md
#1793799665
/usr/local/bin/kubectl logs worker-6bc40e1c7-1b9f2 --namespace=ml --previous --tail=200
#1793799677
git diff
#1793799690
git add -A
#1793799705
nano etc/index.go
#1793799708
cat pkg/test_api.yaml
#1793799715
LANG=C git status
#1793799737
ls -la
#1793799758
make build
#1793799767
homelab pods logs web
#1793799786
git status
#1793799794
pg_dump -Fc -h db2 -U app metrics -f /backup/metrics.dump
#1793799819
scp /backup/metrics.dump nas:/backups/
#1793799828
ssh nas ls -lh /backups/metrics.dump
#1793799835
git diff --cached
#1793799856
git status
#1793799897
exit
#1793799910
git status
#1793799919
git diff tmp/tests/util.yaml
#1793799940
git add .
#1793799954
journalctl -u grafana-server -f
#1793799974
ps aux --sort=-%mem | head -n 15
#1793799984
ssh node10
#1793800011
sudo systemctl status wireguard
#1793800033
git diff
#1793800071
ping git
#1793800086
kubectl get deploy
#1793800123
kubectl describe node search
#1793800133
git add tests/README.py
#1793800140
git commit -m "panel config update config fix"
#1793800149
LANG=C rm ansible/src/README.go
#1793800175
sudo apt upgrade
#1793800184
ls -la
#1793800190
who
#1793800212
nvim tmp/values.py
#1793800224
man find
#1793800230
less etc/test_api.md
#1793802046
kubectl get events ---namespace shop --sort-by=.lastTimestamp | tail -n 30
#1793802053
kubectl get events --namespace shop --sort-by=.lastTimestamp | tail -n 30
#1793802082
python3 roles/etc/index.go
#1793802124
docker compose up -d
#1793802161
nvim ansible/etc/index.yaml
#1793802190
docker build -t registry.lab.example/billing:4.16.12 .
#1793842220
docker push registry.lab.example/billing:4.16.12
#1793842249
kubectl set image deployment/billing billing=registry.lab.example/billing:4.16.12 -n prod
#1793842280
kubectl rollout status deployment/billing -n prod
#1793842315
go test ./...
#1793842323
pytest -q
#1793842362
nvim cmd/conf/index.tf
#1793842369
cargo build
#1793842376
vim roles/tests/src/values.py
#1793842384
git commit -am 'update config retry'
#1793842394
kubectl get events -n prod --sort-by=.lastTimestamp | tail -n 30
#1793842430
ll
#1793842471
cat etc/docs/index.sh
#1793842486
git diff --cached
#1793842494
git add -p
#1793842530
git status
#1793842566
cat etc/lib/src/index.go | grep login
#1793842605
btop
#1793842619
kubectl get deploy -n staging
#1793842643
systemctl status postgresql
#1793842669
git status
#1793842677
git add -A
#1793842701
git commit -m "cache alert retry docs version docs"
#1793842744
git push
#1793842759
cd -
#1793842790
cd ..
#1793842822
cd /etc/notes
#1793842842
systemctl restart nginx
#1793842862
cd -
#1793842894
ls
#1793842910
grep -i cache roles/tmp/etc/README.md
#1793842953
sudo docker compose logs -f
#1793842961
ls
#1793842979
ssh cache1
#1793842981
gti status
#1793843019
git diff
#1793843062
git add -p
#1793843066
ssh node12
#1793843094
k cordon node03
#1793843119
ls
#1793843145
kubectl drain node03 --ignore-daemonsets --delete-emptydir-data
#1793883147
ssh node03 sudo apt-get -y dist-upgrade
#1793883174
ssh node03 sudo reboot
#1793883215
kubectl uncordon node03
#1793883226
kubectl get nodes -n ml
#1793883243
kubectl logs --tail=200 worker-4576845cb-ca0f3 -n staging
#1793883246
k get po -n staging
#1793883266
ssh node09
#1793883283
journalctl -u wireguard -f
#1793883287
kubectl describe pod gateway
#1793883306
k get po
#1793883334
/usr/local/bin/kubectl logs -f api-ca92e87bd-01678
#1793883371
go test ./...
#1793883408
clear
#1793883427
sudo systemctl restart wireguard
#1793883469
man ssh
#1793883503
gti status
#1793883534
ssh node11
#1793943558
kubectl get deploy
#1793943570
kubectl get svc
#1793943588
kubectl get events --namespace prod --sort-by=.lastTimestamp | tail -n 30
#1793943602
kubectl logs -f gateway-fd09f5d51-55b28
#1793943632
kubectl get events -n infra --sort-by=.lastTimestamp | tail -n 30
#1793943662
cd ..
#1793943701
nvim cmd/ansible/docs/site.conf
#1793943728
cd ~/src/homelab
#1793943746
LANG=C ls
#1793943790
docker run --rm -v ~/notes:/data -e KEYb77=1433aa27b146 90eef0/81af8:0.17.15 --mode 345 --opt-e26 etc/etc/values.conf
#1793943825
make build
#1793943857
npm run build
#1793943890
LANG=C nano pkg/lib/pkg/site.sh
#1793943911
curl --s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/users | jq '.items[] | {name,status}'
#1793943920
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/users | jq '.items[] | {name,status}'
#1793943942
pwd
#1793943946
git add -A
#1793951161
git commit -am 'cache config alert'
#1793951199
./run.sh
#1793951220
bash deploy/deploy/app.tf
#1793951264
ps aux --sort=-%mem | head -n 15
#1793951302
./run.sh
#1793951339
kubectl get svc -n ml
#1793951352
ls
#1793951369
git status -s
#1793951381
git add .
#1793951410
npm run build
#1793951450
systemctl status loki
#1793951473
journalctl -u prometheus -f
#1793951479
mkdir -p ~/homelabf8304
#1793951515
kubectl logs -f search-c22ee58a5-a4155
#1793951526
journalctl -u docker -f
#1793951532
rm etc/src/util.yaml
#1793951553
homelab pods broken api
#1793951581
ls -lh
#1793951598
go test ./...
#1793951625
ssh nas 'sudo journalctl -u docker --since "1 hour ago" --no-pager | tail -n 100'
#1793951663
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/jobs | jq '.items[] | {name,status}'
#1793951708
nvim etc/config.conf
#1793951713
kubectl logs --tail=200 worker-8b94fcb52-6476c -n prod
#1793951733
git diff
#1793951746
clear
#1793951761
kubectl logs -f gateway-060ea9f0d-e2e04
#1793951777
sudo apt update
#1793951802
k get po -n shop
#1793951826
kubectl get nodes -n staging
#1793951844
git log --oneline
#1793953676
ls
#1793953682
less conf/deploy/docs/test_api.py
#1793953712
ssh git
#1793953740
kubectl logs -f gateway-f57667c5a-ffb81
#1793953781
make test
#1793953802
LANG=C git status
#1793953816
cd ..
#1793953850
ls -la
#1793953871
pg_dump -Fc -h db1 -U app auth -f /backup/auth.dump
#1793953899
scp /backup/auth.dump nas:/backups/
#1793953917
ssh nas ls -lh /backups/auth.dump
#1793953942
cd
#1793953982
ll
#1793954020
sudo systemctl restart prometheus
#1793954043
k logs -f web-c12160dc9-7f254
#1793954056
cd
#1793954098
kubectl get svc
#1793954115
kubectl get svc
#1793954144
kubectl logs -f ledger-fb4cd2280-3cd0b
#1793954173
git add -p
#1793954181
git commit --amend
#1793954209
vim tmp/cmd/values.py
#1793954230
git status -s
#1793954270
git add ansible/docs/deploy/site.yaml
#1793954294
less conf/site.py
#1793954329
docker compose up -d
#1793954348
docker compose ps
#1793954373
docker ps -a
#1793954377
docker compose ps
#1793954394
cat etc/roles/roles/site.py
#1793954439
cd ~/src/infra
#1793954462
ls
#1793954499
cat etc/cmd/README.conf
#1793954543
ssh db2
#1793961747
cd ../site
#1793961761
ls ~/src/lab
#1793961768
kubectl get events --namespace prod --sort-by=.lastTimestamp | tail -n 30
#1793961785
sudo systemctl status wireguard
#1793961802
ls -lh
#1793961841
kubectl get nodes
#1793961885
kubectl logs -f api-7fe8033bb-e0165
#1793961922
sudo apt install jq
#1793961939
scp pkg/tmp/cmd/config.tf gw:/etc/infra
#1793961957
git log
#1793961965
git diff
#1793961995
nano pkg/roles/values.yaml
#1793962024
make build
#1793962030
echo CANARYe2d7b3 | docker login -u bob --password-stdin
#1793962069
k get po
#1793962113
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/jobs | jq '.items[] | {name,status}'
#1793962149
git stash
#1793962170
bash tests/docs/deploy/README.tf
#1793962189
nano tests/etc/README.sh
#1793962199
make test
#1793962221
nvim lib/docs/lib/util.yaml
#1793962254
cat src/main.py
#1793962283
rm -rf /var/log/laba1041
#1793962296
clear
#1793962328
git pull --rebase
#1793962338
git commit --amend
#1793962355
LANG=C ls
#1793962365
cd ..
#1793962374
ls -la
#1793962387
less tmp/pkg/docs/config.conf
#1793962430
nano etc/tmp/conf/values.md
#1793962461
cd
#1793962496
ls -lh
#1793962528
cd -
#1793962535
LANG=C nvim roles/src/util.go
#1793969747
ls -la
#1793969789
cat tests/conf/values.go
#1793969816
git diff cmd/lib/values.tf
#1793969844
ls -lh
#1793969862
journalctl -u wireguard -f
#1793969881
ssh node01
#1793969923
TOKEN=CANARYaa8c68ea ./deploy.sh
#1793969955
homelab pods logs worker
#1793969999
kubectl apply -f docs/pkg/test_api.conf
#1793970040
history
#1793970058
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/hosts | jq '.items[] | {name,status}'
#1793970084
kubectl describe node mailer
#1793970107
ls ../lab
#1793970130
kubectl logs -f ledger-020dfdd93-22a25
#1793970165
cd -
#1793970174
grep -i flaky docs/conf/pkg/config.py
#1793970183
npm test
#1793970211
sudo docker compose ps
#1793970232
mkdir -p /etc/notes3feee
#1793970238
ls -lh
#1793970263
ls
#1793970298
cat cmd/app.tf | grep alert
#1793970319
kubectl get nodes -n shop
#1793970330
k get po -n prod
#1793970345
cd ~/homelab
#1793970363
ls
#1793970404
journalctl -u loki -f
#1793970409
cd /etc/
#1793970441
ll
#1793970469
du -sh /var/log/
#1793970511
ps aux ---sort=-%mem | head -n 15
#1793970555
ps aux --sort=-%mem | head -n 15
#1793970591
go test ./...
#1793970613
ssh node13 'sudo journalctl -u sshd --since "1 hour ago" --no-pager | tail -n 100'
#1793970620
pytest -q
#1794030658
nano conf/docs/app.sh
#1794030660
git status -s
#1794030676
git add etc/src/util.conf
#1794030702
git commit -am 'flaky flaky version'
#1794030730
ls
#1794030758
ls
#1794030779
cat cmd/main.go
#1794030810
ps aux --sort=-%mem | head -n 15
#1794030816
cd /etc/infra
#1794030840
kubectl describe node gateway
#1794030871
cd ~/src/homelab
#1794030898
kubectl get nodes
#1794030936
kubectl logs -f images-c838c3150-fa135
#1794030940
systemctl restart postgresql
#1794030983
journalctl -u loki -f
#1794030989
bash pkg/ansible/ansible/util.yaml
#1794031003
ls
#1794031005
git status
#1794031043
sudo systemctl status sshd
#1794031068
git diff
#1794031089
less docs/tests/ansible/index.sh
#1794031104
cd ../site
#1794031128
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/users | jq '.items[] | {name,status}'
#1794031157
ls
#1794038397
kubectl describe node billing
#1794038399
kubectl get nodes -n ml
#1794038421
git diff --cached
#1794038430
git add ansible/pkg/site.py
#1794038474
git status
#1794038512
git diff
#1794038521
git stash pop
#1794038539
systemctl restart wireguard
#1794038557
make
#1794038588
docker build -t registry.lab.example/ledger:3.1.18 .
#1794038605
docker push registry.lab.example/ledger:3.1.18
#1794038638
kubectl set image deployment/ledger ledger=registry.lab.example/ledger:3.1.18 -n prod
#1794038675
clear
#1794038679
cat docs/conf/README.sh
#1794038704
kubectl rollout status deployment/ledger -n prod
#1794038746
kubectl get pods --namespace infra -l app=worker
#1794038788
kubectl describe pod worker-0b862a2cc-01c66 --namespace infra
#1794038792
kubectl logs worker-0b862a2cc-01c66 -n infra --previous --tail=200
#1794038830
k get po
#1794046056
k get po -n staging
#1794046101
kubectl logs -f mailer-61b538d90-df69c
#1794046109
ls -lh
#1794046123
git stash pop
#1794046154
grep -i cache tests/tmp/tmp/values.py
#1794046159
ls
#1794046168
ls
#1794046198
cat > src/cmd/ansible/app.tf <<'EOF'
build fix cache
kubectl get pods | tail
EOF

#1794046239
k get po -n shop
#1794046281
k describe svc images
#1794046304
less tmp/roles/deploy/site.conf
#1794046324
vim pkg/config.sh
#1794046333
cargo build
#1794046377
nvim etc/pkg/util.sh
#1794046387
docker compose logs -f
#1794046422
cd -
#1794046428
mv deploy/ansible/deploy/main.yaml etc/app.go
#1794046443
k logs -f images-f5dfc0dae-be391
#1794046453
cd ..
#1794046480
cat lib/ansible/app.md
#1794046519
git commit -m "remove config remove"
#1794046558
cat etc/ansible/index.md
#1794046565
ping ci
#1794046588
uptime
#1794046624
ps aux ---sort=-%mem | head -n 15
#1794046645
ps aux --sort=-%mem | head -n 15
#1794086679
pg_dump -Fc -h db1 -U app auth -f /backup/auth.dump
#1794086701
scp /backup/auth.dump nas:/backups/
#1794086735
ssh nas ls -lh /backups/auth.dump
#1794086762
kubectl delete pod ledger-07c5aa33d-dce73
#1794086778
kubectl get nodes
#1794086818
kubectl describe pod auth
#1794086862
go test ./...
#1794086905
vim src/conf/main.go
#1794086930
ssh db1
#1794086938
ls
#1794086956
git status
#1794086962
git diff etc/README.py
#1794086972
vim ansible/deploy/pkg/index.go
#1794087009
ls -la
#1794088814
cat cmd/test_api.py
#1794088850
sudo systemctl restart loki
#1794088854
cd -
#1794088887
LANG=C git status
#1794088899
cat deploy/main.py
#1794088910
cd -
#1794088927
git status -s
#1794088930
git status
#1794088952
make build
#1794088991
nvim tests/index.yaml
#1794089020
cd ~/src/infra
#1794089029
ls
#1794089044
homelab pods logs search
#1794089077
git checkout dev
#1794089093
kubectl get deploy
#1794089104
cat cmd/test_api.sh
#1794089149
nvim conf/tests/cmd/index.conf
#1794089153
cd /etc/notes
#1794089165
ll
#1794089169
clear
#1794089187
/usr/local/bin/kubectl get pods -n infra -l app=ledger
#1794089191
kubectl describe pod ledger-c2a344974-48b14 --namespace=infra
#1794089228
ls /var/log/lab
#1794089260
nvim cmd/ansible/src/site.conf
#1794089275
cd ~/src/notes
#1794089296
ls -lh
#1794089316
docker run --rm -v ../:/data -e KEYa21=ad15a133b1b1 9a85a4/642f1:2.27.0 --mode 862 --opt-d82 etc/tests/roles/README.yaml
#1794089326
chmod +x lib/tests/index.conf
#1794089333
kubectl get pods
#1794089371
clear
#1794129398
kubectl cordon node04
#1794129435
kubectl drain node04 --ignore-daemonsets --delete-emptydir-data
#1794129460
ssh node04 sudo apt-get -y dist-upgrade
#1794129464
history
#1794129482
ssh node04 sudo reboot
#1794129520
kubectl uncordon node04
#1794129530
make test
#1794129567
nvim cmd/util.py
#1794129597
kubectl describe node mailer
#1794129635
make test
#1794129654
homelab pods logs images
#1794129661
cd /etc/notes
#1794129681
docker build -t registry.lab.example/images:4.29.7 .
#1794129688
ls
#1794129732
docker push registry.lab.example/images:4.29.7
#1794129761
kubectl set image deployment/images images=registry.lab.example/images:4.29.7 -n prod
#1794129771
kubectl rollout status deployment/images -n prod
#1794129773
ls ~/src/notes
#1794129815
ssh node01 'sudo journalctl -u nginx --since "1 hour ago" --no-pager | tail -n 100'
#1794129828
make test
#1794129846
nvim pkg/src/values.yaml
#1794129868
make build
#1794129896
cat lib/ansible/app.tf | grep add
#1794129900
less lib/ansible/etc/app.tf
#1794129907
bash deploy/index.tf
#1794129934
cat docs/ansible/app.go
#1794129952
cp docs/tmp/tmp/app.go ansible/values.md
#1794129978
git status
#1794129994
kubectl get deploy -n ml
#1794130026
kubectl get nodes -n shop
#1794130059
exit
#1794130104
ps aux ---sort=-%mem | head -n 15
#1794130115
ps aux --sort=-%mem | head -n 15
#1794130130
git diff docs/site.md
#1794130170
nano conf/ansible/app.conf
#1794130188
systemctl status prometheus
#1794130222
nano roles/tmp/values.yaml
#1794130225
make test
#1794130234
vim docs/test_api.sh
#1794130276
cd /srv/lab
#1794130305
pg_dump -Fc -h db2 -U app app -f /backup/app.dump
#1794130317
scp /backup/app.dump nas:/backups/
#1794130357
ssh nas ls -lh /backups/app.dump
#1794130373
kubectl get nodes -n prod
#1794130416
vim pkg/tests/README.tf
#1794137625
curl http://db1:80/
#1794137660
kubectl get pods
#1794137695
cd
#1794137698
git status -s
#1794137709
kubectl get svc
#1794137721
kubectl logs -f gateway-6a625bd0c-d3894
#1794139565
cd /var/log/lab
#1794139602
git status
#1794139642
git status -s
#1794139656
pg_dump -Fc -h db1 -U app auth -f /backup/auth.dump
#1794139674
scp /backup/auth.dump nas:/backups/
#1794139715
ssh nas ls -lh /backups/auth.dump
#1794139737
kubectl logs -f gateway-9d91476dd-e535a
#1794139754
grep -i version conf/cmd/lib/index.go
#1794139759
ls
#1794139801
ssh db1
#1794139804
git diff
#1794139845
git add .
#1794139863
git commit -m "build login retry docs panel config"
#1794147073
git push
#1794147102
cd
#1794147114
ls -la
#1794147139
cat conf/docs/tmp/site.conf
#1794147171
ll
#1794147197
ssh node11
#1794147231
kubectl get pods --namespace ml -l app=web
#1794147265
kubectl describe pod web-ff4aee803-d7664 --namespace ml
#1794147289
clear
#1794147311
kubectl logs web-ff4aee803-d7664 -n ml --previous --tail=200
#1794147354
LANG=C ping nas
#1794147368
grep -rn "docs" .
#1794147374
git push
#1794147384
sudo apt update
#1794147420
less tests/src/cmd/values.conf
#1794147423
kubectl get svc -n ml
#1794147449
kubectl logs -f auth-1c2764b05-38687
#1794147481
exit
#1794147486
exit
#1794147502
docker logs search
#1794147546
ps aux ---sort=-%mem | head -n 15
#1794147572
ps aux --sort=-%mem | head -n 15
#1794147581
kubectl get svc
#1794147594
gti status
#1794147620
systemctl restart prometheus
#1794147626
journalctl -u postgresql -f
#1794147661
du -sh /srv/homelab
#1794147675
git status
#1794147694
ssh node01
#1794147733
kubectl get deploy -n infra
#1794147751
cat conf/tmp/test_api.md
#1794147754
cd ../
#1794147779
ls
#1794147797
ls
#1794147819
cd ..
#1794147827
ls
#1794147870
cd -
#1794147901
ls
#1794147904
cat src/main.yaml
#1794147920
git diff etc/util.yaml
#1794147940
kubectl get pods -n ml
#1794147952
LANG=C k get po
#1794147971
kubectl logs -f images-0d69639c1-35d7d
#1794148006
ls ../infra
#1794148022
cd -
#1794148039
LANG=C cd -
#1794148074
ls /etc/app
#1794148097
ssh node13
#1794148123
ll
#1794148137
cd ..
#1794148141
ls -lh
#1794148180
python3 src/README.sh
#1794148182
./run.sh
#1794148198
nvim cmd/main.py
#1794208231
git status -s
#1794208261
docker build -t registry.lab.example/web:4.9.7 .
#1794208283
docker push registry.lab.example/web:4.9.7
#1794208289
kubectl set image deployment/web web=registry.lab.example/web:4.9.7 -n prod
#1794208297
kubectl rollout status deployment/web -n prod
#1794208306
git checkout main
#1794208351
docker compose logs -f
#1794208371
docker ps -a
#1794208402
docker ps
#1794208421
kubectl logs -f api-dabbb9bea-b9aef
#1794208460
git log --oneline
#1794208466
kubectl logs -f worker-b32ee84b7-3127b
#1794208470
git add -A
#1794208478
git commit -m "fix remove"
#1794208484
ps aux --sort=-%mem | head -n 15
#1794208502
kubectl get deploy -n ml
#1794208516
systemctl status prometheus
#1794208527
man find
#1794208566
mkdir -p ~/homelabb3f91
#1794208580
clear
#1794208601
rg test
#1794208646
kubectl logs -f web-229e1aa9b-46eea
#1794208683
cd
#1794208705
ls
#1794208720
ls
#1794208743
ps aux --sort=-%mem | head -n 15
#1794208753
ssh node08
#1794208756
ps aux --sort=-%mem | head -n 15
#1794208798
less pkg/site.tf
#1794208840
cd
#1794216071
git status -s
#1794216086
ssh node13
#1794216100
git add -p
#1794216105
git commit -m "docs update config login login cache"
#1794216143
nano etc/lib/lib/app.py
#1794216168
LANG=C git diff
#1794216204
ls
#1794216212
systemctl status prometheus
#1794216222
docker build -t registry.lab.example/gateway:3.7.3 .
#1794216228
docker push registry.lab.example/gateway:3.7.3
#1794216260
kubectl get nodes -n shop
#1794216299
kubectl set image deployment/gateway gateway=registry.lab.example/gateway:3.7.3 -n prod
#1794216313
nano ansible/roles/values.go
#1794216340
kubectl apply -f conf/deploy/site.go
#1794216344
less cmd/values.md
#1794216384
cat tmp/main.sh
#1794216390
free -h
#1794216404
git add lib/etc/conf/site.conf
#1794216444
git commit -m "test alert add version add update"
#1794216455
ls
#1794216475
clear
#1794216487
git diff docs/main.tf
#1794216517
pwd
#1794218325
kubectl describe svc search
#1794218334
kubectl describe svc worker
#1794218379
systemctl status wireguard
#1794218406
journalctl -u grafana-server -f
#1794218450
cd /etc/infra
#1794218458
LANG=C rm -rf ~/src/site4455b
#1794218472
mkdir -p /etc/69183
#1794218495
journalctl -u wireguard -f
#1794218516
kubectl logs -f web-86f1656a6-8a0d4
#1794218530
grep -i remove cmd/pkg/test_api.go
#1794218550
git diff src/docs/lib/README.conf
#1794218562
npm run build
#1794218578
ls
#1794218606
git log --oneline
#1794218649
ssh node12
#1794218686
bash ansible/values.conf
#1794218700
ssh gw sudo certbot renew --cert-name git.lab.example
#1794218721
ssh gw sudo nginx -t
#1794218765
kubectl get svc
#1794218794
ls -la
#1794218818
ssh gw sudo systemctl reload nginx
#1794218848
curl -sI https://git.lab.example
#1794218878
grep -rn "login" .
#1794218890
kubectl logs -f mailer-a7d1bfe27-17b9d
#1794218905
clear
#1794218941
kubectl get events -n prod --sort-by=.lastTimestamp | tail -n 30
#1794218966
make build
#1794218977
make build
#1794218995
kubectl config use-context stage
#1794219040
git status
#1794219081
git diff
#1794219085
git stash pop
#1794219105
sudo systemctl status prometheus
#1794219127
journalctl -u nginx -f
#1794219137
gti status
#1794219144
ssh gw sudo certbot renew --cert-name grafana.lab.example
#1794219150
ssh gw sudo nginx -t
#1794219193
ssh gw sudo systemctl reload nginx
#1794219226
curl -sI https://grafana.lab.example
#1794219250
nvim roles/app.tf
#1794219283
journalctl -u postgresql -f
#1794259325
make test
#1794259328
ls /srv/homelab
#1794259347
kubectl get pods -n infra -l app=worker
#1794259361
kubectl describe pod worker-a3ce9bd7f-f1ff8 --namespace infra
#1794259390
kubectl logs worker-a3ce9bd7f-f1ff8 --namespace infra --previous --tail=200
#1794259422
ssh node09
#1794259458
git log --oneline
#1794259502
vim ansible/deploy/conf/README.py
#1794259531
make test
#1794259561
nvim tests/etc/site.md
#1794259602
cd
#1794259617
tar xzf 044d5.tar.gz
#1794259622
k get po
#1794259645
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/users | jq '.items[] | {name,status}'
#1794259680
grep -rn "fix" .
#1794259689
kubectl logs -f worker-990d4ba09-d0e51
#1794259695
git commit -m "update retry version panel cache build"
#1794259713
clear
#1794259726
kubectl rollout restart deployment/auth -n staging
#1794259745
grep -i flaky tests/test_api.tf
#1794259769
git stash pop
#1794259781
ssh node01
#1794259815
cat tmp/cmd/docs/util.md
#1794259818
git commit -am 'cache login remove'
#1794259860
git push
#1794259867
k get po
#1794259896
kubectl logs -f gateway-4be3862f9-c79d5
#1794259937
ll
#1794259963
go test ./...
#1794259987
go test ./...
#1794260028
cat tmp/util.yaml
#1794260037
systemctl status docker
#1794260049
kubectl get svc
#1794260056
kubectl get pods
#1794260085
ls -lh
#1794260114
mkdir -p /etc/app36e72
#1794260122
kubectl describe pod billing
#1794260124
clear
#1794260127
docker run --rm -v ~/src/lab:/data -e KEYab4=547a32526cfe c3b562/dd946:1.29.2 --mode 62c --opt-667 src/etc/tests/util.py
#1794260166
cp tests/README.py pkg/main.py
#1794260197
nano conf/deploy/src/util.tf
#1794260200
gti status
#1794267442
grep -rn "test" .
#1794267461
cat > conf/tests/util.conf <<'EOF'
version alert fix
kubectl get pods | tail
EOF

#1794267484
nvim lib/config.py
#1794267520
cargo build
#1794267554
cd ~/site
#1794274764
ls
#1794274808
ssh node05
#1794274843
ll
#1794274874
cat src/deploy/etc/index.conf
#1794274916
ssh node11
#1794274940
make
#1794274974
systemctl status nginx
#1794274983
cd -
#1794275004
ls -lh
#1794275033
grep -rn "remove" .
#1794275077
ssh node14
#1794275087
bash tmp/tests/pkg/site.conf
#1794275130
docker logs worker
#1794275148
curl http://gw:3000/
#1794275156
make test
#1794275168
vim docs/etc/roles/values.go
#1794275171
git diff src/util.tf
#1794275201
curl http://mon:3000/
#1794275243
git status
#1794275248
kubectl describe pod ledger
#1794275257
cd ~/src/app
#1794275281
LANG=C ls -la
#1794275284
kubectl get deploy
#1794275287
clear
#1794275332
sudo systemctl status postgresql
#1794275366
nano src/src/index.go
#1794275375
git diff pkg/tests/config.md
#1794275401
pytest -q
#1794282636
ssh db2
#1794282641
ssh node06 'sudo journalctl -u docker --since "1 hour ago" --no-pager | tail -n 100'
#1794282655
ping git
#1794282695
kubectl get nodes
#1794282730
curl http://ci:9090/
#1794282743
ls -la
#1794282748
git status
#1794282783
git diff --cached
#1794282806
ssh gw
#1794282847
systemctl restart docker
#1794282860
kubectl logs -f search-77dd832b2-91d39
#1794282864
nvim lib/deploy/etc/site.py
#1794282871
git add -A
#1794282910
git commit -m "docs docs panel"
#1794282943
git push
#1794282968
docker run --rm -v ../infra:/data -e KEY13a=71cc696b591a 4d1312/df122:1.19.16 --mode 0f0 --opt-cda etc/conf/etc/main.yaml
#1794282987
kubectl get events -n shop --sort-by=.lastTimestamp | tail -n 30
#1794283013
ls -la
#1794283032
sudo docker run --rm -v ~/src/site:/data -e KEY705=48c4246a59f9 ec656f/e7da9:0.2.15 --mode c42 --opt-77b deploy/deploy/tests/values.yaml
#1794283064
kubectl get svc
#1794283082
kubectl describe pod images
#1794283118
/usr/local/bin/kubectl get deploy
#1794283133
kubectl logs -f images-c3887de36-66697
#1794283147
kubectl cordon node11
#1794283173
kubectl drain node11 --ignore-daemonsets --delete-emptydir-data
#1794283214
ssh node11 sudo apt-get -y dist-upgrade
#1794283219
ssh node11 sudo reboot
#1794283222
kubectl uncordon node11
#1794283236
make build
#1794283278
du -sh *
#1794283303
kubectl get nodes
#1794283332
cd
#1794283334
git checkout main
#1794283376
curl http://nas:80/
#1794283390
git status
#1794283418
htop
#1794283424
cd /etc/homelab
#1794283444
ls ../infra
#1794283454
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/jobs | jq '.items[] | {name,status}'
#1794283475
ls
#1794283496
git status
#1794283535
git diff --cached
#1794283544
LANG=C ping mon
#1794283562
cat etc/tmp/src/config.sh
#1794283598
kubectl get svc -n shop
#1794283606
k get po -n prod
#1794283649
kubectl get svc -n infra
#1794283651
kubectl describe svc api
#1794283656
git commit --amend
#1794283697
kubectl rollout restart deployment/images -n shop
#1794283721
git diff --cached
#1794283736
git add -p
#1794283739
git commit -am 'config docs alert'
#1794283759
git push origin main
#1794283768
/usr/local/bin/kubectl logs -f billing-5922053b9-01bf5
#1794283789
less tmp/cmd/roles/README.tf
#1794283794
git add -p
#1794323832
k delete pod images-b03e7395f-df03a
#1794323864
grep -i add pkg/cmd/conf/app.py
#1794323903
less deploy/ansible/lib/main.tf
#1794323924
pytest -q
#1794323962
nano ansible/ansible/config.tf
#1794323968
git diff
#1794323979
kubectl get deploy -n shop
#1794323996
mv tests/util.go roles/ansible/main.py
#1794324036
docker build -t registry.lab.example/mailer:0.17.1 .
#1794324075
docker push registry.lab.example/mailer:0.17.1
#1794324099
kubectl set image deployment/mailer mailer=registry.lab.example/mailer:0.17.1 -n prod
#1794324111
kubectl get svc -n ml
#1794324114
kubectl describe pod web
#1794324142
ssh node02 'sudo journalctl -u docker --since "1 hour ago" --no-pager | tail -n 100'
#1794324183
cd /var/log/site
#1794324226
ls
#1794324242
cd /var/log/
#1794324280
homelab dns lookup search
#1794324293
ls /srv/site
#1794324327
cat cmd/config.yaml
#1794324340
kubectl get events --namespace=infra --sort-by=.lastTimestamp | tail -n 30
#1794324372
cd /var/log/app
#1794324382
kubectl describe svc api
#1794324425
ls
#1794324459
kubectl get pods -n infra
#1794324489
curl --s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/hosts | jq '.items[] | {name,status}'
#1794324502
curl -s -H "Authorization: Bearer $TOKEN" https://api.lab.example/v1/hosts | jq '.items[] | {name,status}'
#1794324536
kubectl logs -f worker-26e862e06-847f9
#1794324542
cd
#1794324575
ls -la
#1794324602
k get po -n shop
#1794324624
kubectl logs -f web-9b986d43b-67ae2
#1794324655
cd -
#1794324671
ls
#1794324711
cd
#1794324721
LANG=C ls
#1794324732
cat src/src/config.conf
#1794324752
nano etc/roles/config.md
