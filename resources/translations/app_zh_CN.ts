<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Show the models</source>
        <translation>显示模型</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>选择其他模型</translation>
    </message>
    <message>
        <source>Use less memory and try again</source>
        <translation>减少内存占用并重试</translation>
    </message>
    <message>
        <source>Show what takes space</source>
        <translation>显示占用空间的内容</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation>修改文字</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Install the engine</source>
        <translation>安装引擎</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Your own photo studio</source>
        <translation>你自己的照相馆</translation>
    </message>
    <message>
        <source>Show it a few photos of somebody. It learns their face in seconds and pictures them in any scene that you describe.</source>
        <translation>给它看几张某个人的照片。它几秒钟就能记住这张脸，并按你的描述把人放进任何场景。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no account, no cloud, no telemetry.</source>
        <translation>任何内容都不会离开这台电脑：没有账号，没有云端，没有遥测。</translation>
    </message>
    <message>
        <source>People are kept, so that you add them only once.</source>
        <translation>人物会保存下来，只需添加一次。</translation>
    </message>
    <message>
        <source>Only use photos of people who agreed to it.</source>
        <translation>只使用本人同意使用的照片。</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>What fits this computer</source>
        <translation>适合这台电脑的方案</translation>
    </message>
    <message>
        <source>Looking at the hardware …</source>
        <translation>正在查看硬件……</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Sketchbook, right now</source>
        <translation>Sketchbook，马上开始</translation>
    </message>
    <message>
        <source>A small built-in model that draws illustrated people in a few seconds.</source>
        <translation>内置的小模型，几秒钟就能画出插画人物。</translation>
    </message>
    <message>
        <source>Try Sketchbook now</source>
        <translation>现在试用 Sketchbook</translation>
    </message>
    <message>
        <source>No graphics card was found: {name}.</source>
        <translation>没有找到显卡：{name}。</translation>
    </message>
    <message>
        <source>{name} with {memory} of memory.</source>
        <translation>{name}，内存 {memory}。</translation>
    </message>
    <message>
        <source>Photographs need a graphics card with 4 GB or more; on a processor one takes many minutes. You can still fetch the models and try.</source>
        <translation>生成照片需要 4 GB 以上的显卡；用处理器每张要很多分钟。你仍然可以下载模型试一试。</translation>
    </message>
    <message>
        <source>“{title}” fits this card: {size} to fetch, once.</source>
        <translation>“{title}”适合这块显卡：需下载 {size}，只需一次。</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>文件保存在哪里</translation>
    </message>
    <message>
        <source>These folders do well for most people; both can be changed later.</source>
        <translation>这些文件夹适合大多数人；两者以后都可以更改。</translation>
    </message>
    <message>
        <source>People and pictures</source>
        <translation>人物和图片</translation>
    </message>
    <message>
        <source>Another folder takes effect at the next start.</source>
        <translation>更换文件夹将在下次启动时生效。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models are large: choose a disk with room for 10 GB or more.</source>
        <translation>模型很大：请选择有 10 GB 以上空间的磁盘。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择……</translation>
    </message>
    <message>
        <source>Back to the usual folder</source>
        <translation>恢复为默认文件夹</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>The program never looks for updates by itself.</source>
        <translation>程序从不自行检查更新。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>浅色、深色或跟随系统。</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>New versions are on the project&apos;s page; you fetch them when you like.</source>
        <translation>新版本发布在项目页面上；由你决定何时下载。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Folder of people and pictures</source>
        <translation>人物和图片的文件夹</translation>
    </message>
    <message>
        <source>Takes effect at the next start. What is in the old folder stays there.</source>
        <translation>下次启动时生效。旧文件夹中的内容保持不动。</translation>
    </message>
    <message>
        <source>Keep the photos of new people</source>
        <translation>保留新人物的照片</translation>
    </message>
    <message>
        <source>Not needed for making pictures. Kept photos allow a change of model later.</source>
        <translation>生成图片并不需要。保留照片便于以后更换模型。</translation>
    </message>
    <message>
        <source>Folder of your own styles</source>
        <translation>自定义风格的文件夹</translation>
    </message>
    <message>
        <source>Files like those that come with the program are read at the next start.</source>
        <translation>与自带文件格式相同的文件会在下次启动时读取。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Everything you choose here is kept in one file in this folder.</source>
        <translation>你在这里的所有选择都保存在此文件夹的一个文件里。</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>仅处理器</translation>
    </message>
    <message>
        <source>NVIDIA, older cards and drivers (CUDA 12)</source>
        <translation>NVIDIA，较旧的显卡和驱动（CUDA 12）</translation>
    </message>
    <message>
        <source>driver {version}</source>
        <translation>驱动 {version}</translation>
    </message>
    <message>
        <source>No graphics card was found that can make pictures. The processor does it too: Sketchbook is quick on it, photographs take minutes.</source>
        <translation>没有找到能生成图片的显卡。处理器也可以：Sketchbook 在上面很快，照片则需要几分钟。</translation>
    </message>
    <message>
        <source>The driver of the graphics card is too old. Update it, then choose the kind for NVIDIA here; until then the processor works.</source>
        <translation>显卡驱动太旧。请更新驱动，然后在这里选择 NVIDIA 的类型；在此之前由处理器工作。</translation>
    </message>
    <message>
        <source>The graphics card is not supported; the processor works instead.</source>
        <translation>不支持此显卡；改由处理器工作。</translation>
    </message>
    <message>
        <source>This copy of the program cannot fetch the engine for this graphics card. An engine from a file can be used.</source>
        <translation>此程序版本无法下载适用于这块显卡的引擎。可以使用文件中的引擎。</translation>
    </message>
    <message>
        <source>The engine does not run on this kind of computer.</source>
        <translation>引擎无法在这类电脑上运行。</translation>
    </message>
    <message>
        <source>Everything is fetched; about {disk} on disk.</source>
        <translation>已全部下载；约占磁盘 {disk}。</translation>
    </message>
    <message>
        <source>{fetch} to fetch, about {disk} on disk.</source>
        <translation>需下载 {fetch}，约占磁盘 {disk}。</translation>
    </message>
    <message>
        <source>the fastest there is</source>
        <translation>最快的设备</translation>
    </message>
    <message>
        <source>fits itself to the memory</source>
        <translation>自动适应内存</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>忘记已学到的内容</translation>
    </message>
    <message>
        <source>Device and memory</source>
        <translation>设备与内存</translation>
    </message>
    <message>
        <source>Make pictures on</source>
        <translation>生成图片所用设备</translation>
    </message>
    <message>
        <source>The engine starts again when this changes.</source>
        <translation>更改后引擎会重新启动。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>From fast to frugal; choose a lower one if memory runs out.</source>
        <translation>从快到省；内存不足时请选择更省的一档。</translation>
    </message>
    <message>
        <source>Learned limits</source>
        <translation>学到的限制</translation>
    </message>
    <message>
        <source>After running out of memory, the program remembers what fits this card.</source>
        <translation>内存不足一次后，程序会记住这块显卡能容纳什么。</translation>
    </message>
    <message>
        <source>everything stays on the card</source>
        <translation>全部留在显卡上</translation>
    </message>
    <message>
        <source>pictures are decoded in tiles</source>
        <translation>分块解码图片</translation>
    </message>
    <message>
        <source>one picture at a time</source>
        <translation>一次一张图片</translation>
    </message>
    <message>
        <source>parts wait in main memory</source>
        <translation>部分模型放在主内存中等待</translation>
    </message>
    <message>
        <source>parts are stored in 8 bits</source>
        <translation>部分模型以 8 位存储</translation>
    </message>
    <message>
        <source>layer by layer, slow, fits 4 GB</source>
        <translation>逐层加载，较慢，4 GB 可用</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>证明一下</translation>
    </message>
    <message>
        <source>Models and network</source>
        <translation>模型与网络</translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation>离线锁</translation>
    </message>
    <message>
        <source>Always on: only a download that you start may reach the network.</source>
        <translation>始终开启：只有你启动的下载才能访问网络。</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>From now on models are looked for and fetched here. What lies in the folder before stays there; to take it along, use “Move …” on the Models page.</source>
        <translation>从现在起在这里查找和下载模型。原文件夹中的内容留在原处；要一并带走，请使用“模型”页面的“移动……”。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Another address for Hugging Face, where the hub is slow or blocked.</source>
        <translation>Hugging Face 的另一个地址，适用于访问缓慢或受限的地方。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Downloads go through it; empty means a direct connection.</source>
        <translation>下载经由代理；留空表示直接连接。</translation>
    </message>
    <message>
        <source>&amp;Add a person …</source>
        <translation>添加人物(&amp;A)……</translation>
    </message>
    <message>
        <source>Learns who somebody is from a few photos.</source>
        <translation>用几张照片记住一个人。</translation>
    </message>
    <message>
        <source>&amp;Sample people</source>
        <translation>示例人物(&amp;S)</translation>
    </message>
    <message>
        <source>Takes the drawn people who come with the program, for trying it out.</source>
        <translation>添加程序自带的手绘人物，方便试用。</translation>
    </message>
    <message>
        <source>Show the &amp;library folder</source>
        <translation>显示资料库文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Opens the folder in which people and pictures are kept.</source>
        <translation>打开保存人物和图片的文件夹。</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Model sets: what is there, downloads, storage.</source>
        <translation>模型套装：已有内容、下载、存储。</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>引擎(&amp;E)</translation>
    </message>
    <message>
        <source>What makes the pictures: install, repair, switch, remove.</source>
        <translation>生成图片的部分：安装、修复、切换、移除。</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>首选项(&amp;P)……</translation>
    </message>
    <message>
        <source>Folders, language, theme, memory, privacy.</source>
        <translation>文件夹、语言、外观、内存、隐私。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>关闭窗口。</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>Makes the pictures that are described.</source>
        <translation>生成所描述的图片。</translation>
    </message>
    <message>
        <source>&amp;Stop the running job</source>
        <translation>停止当前任务(&amp;S)</translation>
    </message>
    <message>
        <source>Stops after this step; pressed twice, at once.</source>
        <translation>在这一步之后停止；按两次立即停止。</translation>
    </message>
    <message>
        <source>Stop &amp;everything</source>
        <translation>全部停止(&amp;E)</translation>
    </message>
    <message>
        <source>Stops the running job and drops those that wait.</source>
        <translation>停止当前任务并取消等待中的任务。</translation>
    </message>
    <message>
        <source>Start the engine a&amp;gain</source>
        <translation>重新启动引擎(&amp;G)</translation>
    </message>
    <message>
        <source>For when it could not be started, or another device was chosen.</source>
        <translation>用于引擎无法启动或选择了其他设备时。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Takes the last change to people or pictures back.</source>
        <translation>撤销对人物或图片的上一次更改。</translation>
    </message>
    <message>
        <source>&amp;Score older pictures</source>
        <translation>为旧图片评分(&amp;S)</translation>
    </message>
    <message>
        <source>Measures the likeness of pictures made before a face recogniser was installed.</source>
        <translation>为安装人脸识别模型之前生成的图片测量相似度。</translation>
    </message>
    <message>
        <source>Quality: &amp;Draft</source>
        <translation>质量：草稿(&amp;D)</translation>
    </message>
    <message>
        <source>Quality: &amp;Balanced</source>
        <translation>质量：均衡(&amp;B)</translation>
    </message>
    <message>
        <source>Quality: B&amp;est</source>
        <translation>质量：最佳(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reset to preset</source>
        <translation>恢复预设(&amp;R)</translation>
    </message>
    <message>
        <source>Takes back everything that differs from the preset.</source>
        <translation>撤销所有与预设不同的设置。</translation>
    </message>
    <message>
        <source>Roll the d&amp;ice</source>
        <translation>掷骰子(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Lock the seed</source>
        <translation>锁定种子(&amp;L)</translation>
    </message>
    <message>
        <source>Search &amp;commands</source>
        <translation>搜索命令(&amp;C)</translation>
    </message>
    <message>
        <source>Finds anything the window can do.</source>
        <translation>查找窗口能做的任何事情。</translation>
    </message>
    <message>
        <source>&amp;Studio</source>
        <translation>工作室(&amp;S)</translation>
    </message>
    <message>
        <source>The page where pictures are made.</source>
        <translation>生成图片的页面。</translation>
    </message>
    <message>
        <source>Go to &amp;people</source>
        <translation>转到人物(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the &amp;words</source>
        <translation>转到文字(&amp;W)</translation>
    </message>
    <message>
        <source>Go to the s&amp;ettings</source>
        <translation>转到设置(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the &amp;queue</source>
        <translation>转到队列(&amp;Q)</translation>
    </message>
    <message>
        <source>Go to the p&amp;ictures</source>
        <translation>转到图片(&amp;I)</translation>
    </message>
    <message>
        <source>Theme: as the s&amp;ystem</source>
        <translation>外观：跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>外观：浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Theme: &amp;dark</source>
        <translation>外观：深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <source>Lists every shortcut.</source>
        <translation>列出所有快捷键。</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>入门(&amp;F)</translation>
    </message>
    <message>
        <source>Shows the three steps of the first start again.</source>
        <translation>再次显示首次启动的三个步骤。</translation>
    </message>
    <message>
        <source>&amp;Prove that nothing leaves</source>
        <translation>证明没有内容外传(&amp;P)</translation>
    </message>
    <message>
        <source>Lists every connection that this program tried to open.</source>
        <translation>列出本程序试图打开的每个连接。</translation>
    </message>
    <message>
        <source>Show the &amp;logs</source>
        <translation>显示日志(&amp;L)</translation>
    </message>
    <message>
        <source>Opens the folder with the log files.</source>
        <translation>打开日志文件所在的文件夹。</translation>
    </message>
    <message>
        <source>&amp;Copy a report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Copies versions, device and the last log lines, without private things.</source>
        <translation>复制版本、设备和最近的日志，不含隐私内容。</translation>
    </message>
    <message>
        <source>Look for a newer version …</source>
        <translation>查找新版本…</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>生成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>The library is encrypted</source>
        <translation>资料库已加密</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>Open to look only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>PhotoMaker Desktop is open already, but does not answer.</source>
        <translation>PhotoMaker Desktop 已经打开，但没有响应。</translation>
    </message>
    <message>
        <source>Wait a moment and look for its window. If it hangs, end it and start again.</source>
        <translation>请稍等片刻，并查看它的窗口。如果它卡住了，请结束它后重新启动。</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>{scale}, until step {n}</source>
        <translation>{scale}，到第 {n} 步</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>不应出现</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>Person from step</source>
        <translation>人物起始步</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Extra styles</source>
        <translation>附加风格</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>查找新版本</translation>
    </message>
    <message>
        <source>github.com is asked for the number of the newest version. Nothing about you, your people or your pictures is sent. Ask now?</source>
        <translation>将向 github.com 询问最新版本号。不会发送任何关于您、您的人物或图片的信息。现在询问吗？</translation>
    </message>
    <message>
        <source>You have the newest version, {own}.</source>
        <translation>您使用的已是最新版本 {own}。</translation>
    </message>
    <message>
        <source>Version {new} is there; you have {own}. It can be fetched from {page}.</source>
        <translation>已有版本 {new}；您使用的是 {own}。可从 {page} 获取。</translation>
    </message>
    <message>
        <source>This is no address: it begins with {scheme}:// and names a computer.</source>
        <translation>这不是有效地址：地址以 {scheme}:// 开头并包含主机名。</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}%</translation>
    </message>
</context>
<context>
    <name>AccessCard</name>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Only models whose makers ask who fetches them need one; make a read token on the model hub. It is kept in this computer&apos;s keyring and sent to the hub alone.</source>
        <translation>只有要求知道下载者的模型才需要；请在模型网站创建只读令牌。它保存在这台电脑的钥匙串中，只会发送给该网站。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Forget the kept one</source>
        <translation>忘记已保存的令牌</translation>
    </message>
    <message>
        <source>No access token is kept.</source>
        <translation>没有保存访问令牌。</translation>
    </message>
    <message>
        <source>The access token is kept in the keyring.</source>
        <translation>访问令牌已保存在钥匙串中。</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>添加人物</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out, of kinds that cannot be opened: {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is fetched from the web: copy the picture, or save it first.</source>
        <translation>不会从网络获取任何内容：请复制图片，或先保存它。</translation>
    </message>
    <message>
        <source>There is no photo to paste.</source>
        <translation>没有可粘贴的照片。</translation>
    </message>
    <message>
        <source>Pasted {number}</source>
        <translation>粘贴 {number}</translation>
    </message>
    <message numerus="yes">
        <source>Thirty photos are enough: %n more left out.</source>
        <translation>
            <numerusform>三十张照片就够了：另外 %n 张未加入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name} 已添加。</translation>
    </message>
    <message>
        <source>Drop photos of one person here</source>
        <translation>把同一个人的照片拖到这里</translation>
    </message>
    <message>
        <source>Two to four clear photos work best; you can also paste them.</source>
        <translation>两到四张清晰的照片效果最好；也可以粘贴。</translation>
    </message>
    <message>
        <source>Choose photos …</source>
        <translation>选择照片……</translation>
    </message>
    <message>
        <source>Learning who this is</source>
        <translation>正在记住这个人</translation>
    </message>
    <message>
        <source>More photos …</source>
        <translation>更多照片……</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Takes a copied picture, or copied files.</source>
        <translation>使用已复制的图片或文件。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>More steps take longer and draw finer.</source>
        <translation>步数越多越慢，也越精细。</translation>
    </message>
    <message>
        <source>Guided steps</source>
        <translation>引导步数</translation>
    </message>
    <message>
        <source>Guidance stops after these steps, which saves time.</source>
        <translation>引导在这些步之后结束，可节省时间。</translation>
    </message>
    <message>
        <source>as the preset says</source>
        <translation>按预设</translation>
    </message>
    <message>
        <source>The method that walks from noise to picture.</source>
        <translation>从噪声到图片所用的方法。</translation>
    </message>
    <message>
        <source>as the person is saved</source>
        <translation>按人物保存时的设置</translation>
    </message>
    <message>
        <source>every photo for itself</source>
        <translation>每张照片各自计入</translation>
    </message>
    <message>
        <source>the average of all photos</source>
        <translation>所有照片的平均</translation>
    </message>
    <message>
        <source>a fixed number of slots</source>
        <translation>固定数量的槽位</translation>
    </message>
    <message>
        <source>How the photos of a person are put together.</source>
        <translation>如何合并一个人的多张照片。</translation>
    </message>
    <message>
        <source>How many of the prompt&apos;s 77 tokens the person may take.</source>
        <translation>人物最多占用 77 个词元中的几个。</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>采样方法</translation>
    </message>
    <message>
        <source>Fusion of photos</source>
        <translation>照片融合</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>as the preset says ({name})</source>
        <translation>按预设（{name}）</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Looking at the photos …</source>
        <translation>正在查看照片……</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close PhotoMaker?</source>
        <translation>关闭 PhotoMaker？</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) not finished</source>
        <translation>
            <numerusform>%n 个任务尚未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished pictures are saved. What is still waiting can go on at the next start.</source>
        <translation>完成的图片已保存。等待中的任务可在下次启动时继续。</translation>
    </message>
    <message>
        <source>&amp;Discard jobs</source>
        <translation>放弃任务(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>留下(&amp;S)</translation>
    </message>
    <message>
        <source>Close and &amp;keep jobs</source>
        <translation>关闭并保留任务(&amp;K)</translation>
    </message>
</context>
<context>
    <name>CrashPage</name>
    <message>
        <source>After a crash</source>
        <translation>崩溃之后</translation>
    </message>
    <message>
        <source>PhotoMaker ended unexpectedly last time</source>
        <translation>PhotoMaker 上次意外退出</translation>
    </message>
    <message>
        <source>Your people and pictures are safe: they are saved the moment they are made. Nothing was sent anywhere. If it happens again, the report below helps to find out why.</source>
        <translation>你的人物和图片都是安全的：一生成就会保存。没有向任何地方发送任何内容。如果再次发生，下面的报告有助于找出原因。</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Edit {name}</source>
        <translation>编辑 {name}</translation>
    </message>
    <message>
        <source>family, friends</source>
        <translation>家人, 朋友</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Who it is</source>
        <translation>身份，英文(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Photos and how they are combined</source>
        <translation>照片及其合并方式</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>照片 {number}</translation>
    </message>
    <message>
        <source>Every photo counts for itself</source>
        <translation>每张照片各自计入</translation>
    </message>
    <message>
        <source>The average of all photos</source>
        <translation>所有照片的平均</translation>
    </message>
    <message>
        <source>Similar photos are merged</source>
        <translation>合并相似的照片</translation>
    </message>
    <message>
        <source>How photos are combined</source>
        <translation>照片的合并方式</translation>
    </message>
    <message>
        <source>Into how many the photos are merged at most.</source>
        <translation>照片最多合并成几份。</translation>
    </message>
    <message>
        <source>Most slots</source>
        <translation>最多槽位</translation>
    </message>
    <message>
        <source>Weight of photo {number}</source>
        <translation>照片 {number} 的权重</translation>
    </message>
    <message>
        <source>0 leaves the photo out; 1 is normal.</source>
        <translation>0 表示不使用该照片；1 为正常。</translation>
    </message>
</context>
<context>
    <name>EncryptionField</name>
    <message>
        <source>Encrypt the library</source>
        <translation>加密资料库</translation>
    </message>
    <message>
        <source>People, thumbnails and photos are kept encrypted on this disk.</source>
        <translation>人物、缩略图和照片以加密形式保存在磁盘上。</translation>
    </message>
    <message>
        <source>Working … this may take a while.</source>
        <translation>正在处理……可能需要一些时间。</translation>
    </message>
</context>
<context>
    <name>EnginePage</name>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Back to the studio</source>
        <translation>返回工作室</translation>
    </message>
</context>
<context>
    <name>EnginePanel</name>
    <message>
        <source>Looking at the hardware …</source>
        <translation>正在查看硬件……</translation>
    </message>
    <message>
        <source>Kind of engine</source>
        <translation>引擎类型</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Install from a file …</source>
        <translation>从文件安装…</translation>
    </message>
    <message>
        <source>Go back to the one before</source>
        <translation>恢复上一个</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>What makes the pictures</source>
        <translation>生成图片的引擎</translation>
    </message>
    <message>
        <source>{kind} – fits this computer</source>
        <translation>{kind} – 适合这台电脑</translation>
    </message>
    <message>
        <source>Engines and what was fetched for them take {size}.</source>
        <translation>引擎及其下载内容占用 {size}。</translation>
    </message>
    <message>
        <source>This copy of the program runs with a Python of its own and needs nothing here.</source>
        <translation>此程序版本使用自己的 Python 运行，这里不需要任何操作。</translation>
    </message>
    <message>
        <source>No engine is installed yet. It is fetched once and fits this computer; afterwards everything works without a network.</source>
        <translation>尚未安装引擎。只需下载一次，适合这台电脑；之后一切都可离线工作。</translation>
    </message>
    <message>
        <source>{kind} is in use: PyTorch {version}, tested with a picture in {n} s.</source>
        <translation>正在使用 {kind}：PyTorch {version}，已用 {n} 秒生成一张图片测试。</translation>
    </message>
    <message>
        <source>An update for this version of the program can be fetched.</source>
        <translation>可以下载适用于此程序版本的更新。</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Engines (*.zip)</source>
        <translation>引擎 (*.zip)</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>从文件安装</translation>
    </message>
    <message>
        <source>Remove all engines and what was fetched for them? People, pictures and models stay. No pictures can be made until an engine is installed again.</source>
        <translation>移除所有引擎及其下载内容？人物、图片和模型会保留。重新安装引擎之前无法生成图片。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Copies versions, device and the last log lines, for asking for help.</source>
        <translation>复制版本、设备和最近的日志，便于求助。</translation>
    </message>
    <message>
        <source>with &amp;names, words and folders</source>
        <translation>包含姓名、文字和文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>Leave this off before showing the report to anybody you do not know.</source>
        <translation>把报告给陌生人看之前，请不要勾选。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search words and people</source>
        <translation>搜索文字和人物</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>搜索图片</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Only pictures of this person.</source>
        <translation>只显示此人的图片。</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Only pictures in this style.</source>
        <translation>只显示此风格的图片。</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Only pictures rated this or better.</source>
        <translation>只显示达到此评分的图片。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Which pictures come first.</source>
        <translation>图片的排列顺序。</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>仅收藏</translation>
    </message>
    <message>
        <source>Only pictures marked with a heart.</source>
        <translation>只显示标了心形的图片。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Pictures in the trash; they stay for 30 days.</source>
        <translation>回收站中的图片；保留 30 天。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Every style</source>
        <translation>所有风格</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>任意评分</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新优先</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早优先</translation>
    </message>
    <message>
        <source>Best likeness</source>
        <translation>最像优先</translation>
    </message>
    <message>
        <source>Best rating</source>
        <translation>评分最高优先</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>按人物</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>Everything can be set later, in the preferences.</source>
        <translation>一切都可以以后在首选项中设置。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>第 {n} 步，共 {all} 步</translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>还没有图片</translation>
    </message>
    <message>
        <source>Describe a picture and press Generate. It appears here.</source>
        <translation>描述一张图片并点击“生成”，它会出现在这里。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No picture fits these filters.</source>
        <translation>没有符合筛选条件的图片。</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>显示所有图片</translation>
    </message>
</context>
<context>
    <name>GenerateBar</name>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>Makes the pictures (Ctrl+Return).</source>
        <translation>生成图片（Ctrl+Return）。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>{pictures} of {name}</source>
        <translation>{name} 的 {pictures}</translation>
    </message>
    <message>
        <source>time known after the first picture</source>
        <translation>生成第一张后即可估计时间</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Progress of “{name}”</source>
        <translation>“{name}”的进度</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Moves this job up in the queue.</source>
        <translation>把此任务在队列中上移。</translation>
    </message>
    <message>
        <source>Moves this job down in the queue.</source>
        <translation>把此任务在队列中下移。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Shows why this job failed, and what helps.</source>
        <translation>显示此任务失败的原因和解决办法。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Puts this job into the queue again.</source>
        <translation>把此任务再次放入队列。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops after this step; pressed twice, at once.</source>
        <translation>在这一步之后停止；按两次立即停止。</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Encrypt the library</source>
        <translation>加密资料库</translation>
    </message>
    <message>
        <source>Passphrase (empty: the system&apos;s keyring keeps the key)</source>
        <translation>密码（留空：由系统钥匙串保管密钥）</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Encrypt the pictures too</source>
        <translation>同时加密图片</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>Without the passphrase or the recovery code, nobody can read the library.</source>
        <translation>没有密码或恢复码，任何人都无法读取资料库。</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Stars, or none</source>
        <translation>星级，或不评级</translation>
    </message>
    <message>
        <source>With the chosen people</source>
        <translation>对所选人物</translation>
    </message>
    <message>
        <source>With the chosen pictures</source>
        <translation>对所选图片</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everything without the mouse</source>
        <translation>不用鼠标也能完成一切</translation>
    </message>
    <message>
        <source>Name a person</source>
        <translation>提到人物</translation>
    </message>
    <message>
        <source>Take the person from the list</source>
        <translation>从列表中选择人物</translation>
    </message>
    <message>
        <source>Previous and next picture</source>
        <translation>上一张和下一张图片</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>放大和缩小</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>整张图片</translation>
    </message>
    <message>
        <source>Pixel for pixel</source>
        <translation>原始像素</translation>
    </message>
    <message>
        <source>Compare with the person</source>
        <translation>与人物比较</translation>
    </message>
    <message>
        <source>In the words</source>
        <translation>在文字中</translation>
    </message>
    <message>
        <source>In the viewer</source>
        <translation>在查看器中</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Offline lock</source>
        <translation>离线锁</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>证明一下</translation>
    </message>
    <message>
        <source>Lists every connection that this program tried to open.</source>
        <translation>列出本程序试图打开的每个连接。</translation>
    </message>
    <message>
        <source>A download is let through</source>
        <translation>允许一个下载通过</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>The download that you started may reach the model hub and where that sends it. Every other connection, of the window and of the engine, is refused.</source>
        <translation>你启动的下载可以访问模型库及其指向的地址。窗口和引擎的其他连接一律拒绝。</translation>
    </message>
    <message>
        <source>Every connection is refused, of the window and of the engine. Models are fetched only when you press Download; nothing about you, your photos or your words is ever sent.</source>
        <translation>窗口和引擎的一切连接都被拒绝。只有你点击“下载”时才会获取模型；绝不会发送关于你、你的照片或文字的任何内容。</translation>
    </message>
</context>
<context>
    <name>LoraList</name>
    <message>
        <source>Add a &amp;LoRA …</source>
        <translation>添加 LoRA(&amp;L)……</translation>
    </message>
    <message>
        <source>A LoRA adds a style or a subject to the base model.</source>
        <translation>LoRA 为基础模型增加一种风格或主题。</translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation>添加 LoRA</translation>
    </message>
    <message>
        <source>LoRA files (*.safetensors)</source>
        <translation>LoRA 文件 (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>LoraRow</name>
    <message>
        <source>Strength of {name}</source>
        <translation>{name} 的强度</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This library can only be looked at: nothing in it can be changed.</source>
        <translation>此资料库只能查看，无法更改其中内容。</translation>
    </message>
    <message>
        <source>Copied, without names, words and folders.</source>
        <translation>已复制，不含姓名、文字和文件夹。</translation>
    </message>
    <message>
        <source>A private studio: it learns who someone is from a few photos, and pictures them in any scene, on this computer alone.&lt;br&gt;&lt;br&gt;Version {version}, Apache-2.0.</source>
        <translation>私人工作室：用几张照片记住一个人，并把人放进任何场景，全部只在这台电脑上完成。&lt;br&gt;&lt;br&gt;版本 {version}，Apache-2.0。</translation>
    </message>
</context>
<context>
    <name>MixDialog</name>
    <message>
        <source>Mix people</source>
        <translation>混合人物</translation>
    </message>
    <message>
        <source>How much of whom?</source>
        <translation>每个人占多少？</translation>
    </message>
    <message>
        <source>The new person is saved; the others stay as they are.</source>
        <translation>新人物会保存；其他人物保持不变。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Share of {name}</source>
        <translation>{name} 的比例</translation>
    </message>
    <message>
        <source>Further right: more of this person.</source>
        <translation>越往右，此人的成分越多。</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Back to the studio</source>
        <translation>返回工作室</translation>
    </message>
    <message>
        <source>Files you already have</source>
        <translation>你已有的文件</translation>
    </message>
    <message>
        <source>A folder of ComfyUI, A1111, Forge or Hugging Face: what fits is used where it lies, after its hash was checked. Nothing is copied.</source>
        <translation>ComfyUI、A1111、Forge 或 Hugging Face 的文件夹：校验哈希后，合适的文件会就地使用，不会复制。</translation>
    </message>
    <message>
        <source>Look in a folder …</source>
        <translation>在文件夹中查找……</translation>
    </message>
    <message>
        <source>One download or move at a time: wait for it, or stop it.</source>
        <translation>一次只能进行一个下载或移动：请等待或停止它。</translation>
    </message>
    <message>
        <source>Look in a folder</source>
        <translation>在文件夹中查找</translation>
    </message>
    <message>
        <source>Looking and checking hashes …</source>
        <translation>正在查找并校验哈希……</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found and used where they lie</source>
        <translation>
            <numerusform>找到 %n 个文件，将就地使用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveRow</name>
    <message>
        <source>Models that are moved</source>
        <translation>正在移动的模型</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>移动……</translation>
    </message>
    <message>
        <source>Take all models to another folder or drive.</source>
        <translation>将所有模型移到其他文件夹或驱动器。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>They lie in {folder}</source>
        <translation>位于 {folder}</translation>
    </message>
    <message>
        <source>Move all models to</source>
        <translation>将所有模型移动到</translation>
    </message>
    <message>
        <source>Move all models to {folder}? Each file is checked on its way.</source>
        <translation>将所有模型移动到 {folder}？每个文件都会在途中校验。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Moving to {folder}: {done} of {total}</source>
        <translation>正在移动到 {folder}：{done} / {total}</translation>
    </message>
    <message>
        <source>All models are in the new folder.</source>
        <translation>所有模型已在新文件夹中。</translation>
    </message>
    <message>
        <source>Stopped: the models stay where they were. Moving there again goes on.</source>
        <translation>已停止：模型仍在原处。再次移动到那里会继续。</translation>
    </message>
</context>
<context>
    <name>OlderPictures</name>
    <message>
        <source>Update these people first to score their pictures: {names}</source>
        <translation>请先更新这些人物，然后才能为其图片评分：{names}</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) scored.</source>
        <translation>
            <numerusform>已为 %n 张图片评分。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>你想做什么？</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜索人物</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>People in the trash; they stay for 30 days.</source>
        <translation>回收站中的人物；保留 30 天。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人物</translation>
    </message>
    <message>
        <source>Learns who somebody is from a few photos.</source>
        <translation>用几张照片记住一个人。</translation>
    </message>
    <message>
        <source>must be learned again</source>
        <translation>需要重新学习</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>这里还没有人</translation>
    </message>
    <message>
        <source>Drop a few photos of one person here.</source>
        <translation>把同一个人的几张照片拖到这里。</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>没有找到人</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Put into the words</source>
        <translation>放入文字</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>编辑……</translation>
    </message>
    <message>
        <source>Mix …</source>
        <translation>混合……</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>重新学习</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出……</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Delete for good …</source>
        <translation>永久删除……</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name} 已添加。</translation>
    </message>
    <message>
        <source>{name} is learned again.</source>
        <translation>{name} 已重新学习。</translation>
    </message>
    <message>
        <source>Learning {name} …</source>
        <translation>正在学习 {name}…</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>导出 {name}</translation>
    </message>
    <message>
        <source>Identities (*.pmid)</source>
        <translation>人物文件 (*.pmid)</translation>
    </message>
    <message>
        <source>Passphrase for the file (empty: none)</source>
        <translation>文件密码（留空：无）</translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation>已导出 {name}。</translation>
    </message>
    <message>
        <source>Passphrase of {name}</source>
        <translation>{name} 的密码</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the trash.</source>
        <translation>
            <numerusform>%n 个人物已移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {name}? This cannot be undone.</source>
        <translation>删除 {name}？此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>for example: Ada</source>
        <translation>例如：Ada</translation>
    </message>
    <message>
        <source>The word that stands for the person in a prompt; your own words work too.</source>
        <translation>在提示词中代表此人的词；也可以用自己的词。</translation>
    </message>
    <message>
        <source>&amp;Keep the photos in the library</source>
        <translation>在资料库中保留照片(&amp;K)</translation>
    </message>
    <message>
        <source>Not needed to make pictures; useful if a newer model comes along.</source>
        <translation>生成图片并不需要；有更新的模型时会有用。</translation>
    </message>
    <message>
        <source>I may use these photos</source>
        <translation>我有权使用这些照片</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Who it is</source>
        <translation>身份，英文(&amp;W)</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Looking at this photo …</source>
        <translation>正在查看这张照片……</translation>
    </message>
    <message>
        <source>Not this face: {name}</source>
        <translation>不是这张脸：{name}</translation>
    </message>
    <message>
        <source>Not this face: take the next one in this photo.</source>
        <translation>不是这张脸：使用照片中的下一张脸。</translation>
    </message>
    <message>
        <source>Crop by hand: {name}</source>
        <translation>手动裁剪：{name}</translation>
    </message>
    <message>
        <source>Draw the square around the head yourself.</source>
        <translation>自己在头部周围画出方框。</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Leave this photo out.</source>
        <translation>不使用这张照片。</translation>
    </message>
    <message>
        <source>How much this photo counts; the middle is normal.</source>
        <translation>这张照片的比重；中间为正常。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>{name} 的权重</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>找到 %n 张脸</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Use these settings</source>
        <translation>使用这些设置</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Make larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存为……</translation>
    </message>
    <message>
        <source>Save without recipe …</source>
        <translation>不带配方保存……</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Delete for good …</source>
        <translation>永久删除……</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved.</source>
        <translation>
            <numerusform>已保存 %n 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.webp)</source>
        <translation>图片 (*.png *.jpg *.webp)</translation>
    </message>
    <message>
        <source>Save pictures</source>
        <translation>保存图片</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the trash.</source>
        <translation>
            <numerusform>%n 张图片已移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)? This cannot be undone.</source>
        <translation>
            <numerusform>删除 %n 张图片？此操作无法撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Device and memory</source>
        <translation>设备与内存</translation>
    </message>
    <message>
        <source>Models and network</source>
        <translation>模型与网络</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Changes are kept at once.</source>
        <translation>更改会立即保存。</translation>
    </message>
</context>
<context>
    <name>PresetPicker</name>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
</context>
<context>
    <name>ProgressBox</name>
    <message>
        <source>Progress of the engine</source>
        <translation>引擎进度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Checking what is here …</source>
        <translation>正在检查已有内容…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Putting the engine together …</source>
        <translation>正在组装引擎…</translation>
    </message>
    <message>
        <source>Testing it with a small picture …</source>
        <translation>正在用一张小图片测试…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>每秒 {speed}</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>People to mention</source>
        <translation>可提及的人物</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>没有内容离开这台电脑</translation>
    </message>
    <message>
        <source>Connections since the start</source>
        <translation>自启动以来的连接</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A guard inside the window&apos;s process and inside the engine&apos;s hears of every connection and every name look-up, of our own code and of all libraries, and refuses those that you did not start.</source>
        <translation>窗口进程和引擎进程中各有一个守卫，它监听我们自己的代码和所有库的每个连接与域名查询，并拒绝不是你启动的。</translation>
    </message>
    <message>
        <source>It watches the Python code of window and engine. It does not watch other programs, also not those that they start.</source>
        <translation>它监视窗口和引擎的 Python 代码，不监视其他程序，包括由它们启动的程序。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Neither window nor engine has tried to reach anything outside.</source>
        <translation>窗口和引擎都没有尝试访问外部的任何内容。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>allowed: you started it</source>
        <translation>已允许：由你发起</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已结束</translation>
    </message>
    <message>
        <source>Takes jobs that ended off the list; their pictures stay.</source>
        <translation>从列表中移除已结束的任务；图片会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message numerus="yes">
        <source>waiting, %n picture(s)</source>
        <translation>
            <numerusform>等待中，%n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done, %n picture(s)</source>
        <translation>
            <numerusform>完成，%n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped, %n picture(s) made</source>
        <translation>
            <numerusform>已停止，完成 %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping after this step</source>
        <translation>这一步之后停止</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>picture {n} of {all}</source>
        <translation>第 {n} 张，共 {all} 张</translation>
    </message>
</context>
<context>
    <name>RecipePanel</name>
    <message>
        <source>How this picture was made</source>
        <translation>这张图片是怎么生成的</translation>
    </message>
    <message>
        <source>This picture carries no recipe.</source>
        <translation>这张图片没有配方。</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Keep this code in a safe place</source>
        <translation>请妥善保管此恢复码</translation>
    </message>
    <message>
        <source>It opens the library when the passphrase or the keyring is lost.</source>
        <translation>密码或钥匙串丢失时，可用它打开资料库。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>我已保管好</translation>
    </message>
</context>
<context>
    <name>ResumeDialog</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were waiting: resume?</source>
        <translation>
            <numerusform>%n 个任务在等待：要继续吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures that were finished are in the gallery; only the rest is made.</source>
        <translation>完成的图片已在图库中；只会生成剩余的部分。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Shown</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>a new one each time</source>
        <translation>每次新选</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed, words and settings give the same picture.</source>
        <translation>相同的种子、文字和设置会得到相同的图片。</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>锁定种子</translation>
    </message>
    <message>
        <source>While locked, the same seed is used again and again.</source>
        <translation>锁定时会一直使用同一个种子。</translation>
    </message>
    <message>
        <source>Roll the dice</source>
        <translation>掷骰子</translation>
    </message>
    <message>
        <source>Takes a new seed by chance and locks it.</source>
        <translation>随机取一个新种子并锁定。</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
</context>
<context>
    <name>SetCard</name>
    <message>
        <source>Download of {name}</source>
        <translation>{name} 的下载</translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>使用此套装</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Chosen, not complete</source>
        <translation>已选择，尚不完整</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>下载 {size}</translation>
    </message>
    <message>
        <source>Graphics memory: {memory} or more</source>
        <translation>显存：{memory} 以上</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>缺少：{names}</translation>
    </message>
    <message>
        <source>not part of this installation</source>
        <translation>不在此安装中</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>would be better with: {names}</source>
        <translation>加上这些会更好：{names}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>每秒 {speed}</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>正在校验</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings of the picture</source>
        <translation>图片设置</translation>
    </message>
    <message>
        <source>Style strength</source>
        <translation>风格强度</translation>
    </message>
    <message>
        <source>Low keeps the face closer, high follows the words and the style more freely.</source>
        <translation>低则更像本人，高则更自由地遵循文字和风格。</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>How strictly the picture follows the words; too much looks harsh.</source>
        <translation>图片遵循文字的严格程度；过高会显得生硬。</translation>
    </message>
    <message>
        <source>How many pictures, each with the next seed.</source>
        <translation>图片数量，每张使用下一个种子。</translation>
    </message>
    <message>
        <source>Reset to preset</source>
        <translation>恢复预设</translation>
    </message>
    <message>
        <source>Takes back everything that differs from the preset.</source>
        <translation>撤销所有与预设不同的设置。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>A quick idea; the likeness may be weaker.</source>
        <translation>快速构思；相似度可能较低。</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Good pictures in half the time.</source>
        <translation>一半时间，不错的图片。</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Every step guided, for the picture that counts.</source>
        <translation>每一步都有引导，用于重要的图片。</translation>
    </message>
</context>
<context>
    <name>SizeBox</name>
    <message>
        <source>Sizes that the chosen model draws well.</source>
        <translation>所选模型擅长的尺寸。</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>For looking only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>This library cannot be changed from here.</source>
        <translation>无法从这里更改此资料库。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation>离线锁</translation>
    </message>
    <message>
        <source>Engine is starting …</source>
        <translation>引擎正在启动……</translation>
    </message>
    <message>
        <source>Engine is not running</source>
        <translation>引擎未运行</translation>
    </message>
    <message>
        <source>{name} (processor only)</source>
        <translation>{name}（仅处理器）</translation>
    </message>
    <message>
        <source>No graphics card is used: photographs take many minutes each on a processor.</source>
        <translation>未使用显卡：用处理器生成每张照片要很多分钟。</translation>
    </message>
    <message>
        <source>Pictures are made on this device.</source>
        <translation>图片在此设备上生成。</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>已用内存</translation>
    </message>
    <message>
        <source>Memory in use: {text}</source>
        <translation>已用内存：{text}</translation>
    </message>
    <message>
        <source>The download that you started may reach its hosts; all else is refused.</source>
        <translation>你启动的下载可以访问其服务器；其他一律拒绝。</translation>
    </message>
    <message>
        <source>The offline lock is on: nothing leaves this computer.</source>
        <translation>离线锁已开启：没有内容离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Space on this disk</source>
        <translation>此磁盘上的空间</translation>
    </message>
    <message>
        <source>Models take {size}.</source>
        <translation>模型占用 {size}。</translation>
    </message>
    <message>
        <source>Delete unfinished downloads ({size})</source>
        <translation>删除未完成的下载（{size}）</translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation>上次使用 {day}</translation>
    </message>
    <message>
        <source>your own file</source>
        <translation>你自己的文件</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <translation>校验 {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>删除 {name}</translation>
    </message>
    <message>
        <source>Do not use {name}</source>
        <translation>不使用 {name}</translation>
    </message>
    <message>
        <source>Checking {name} …</source>
        <translation>正在校验 {name}……</translation>
    </message>
    <message>
        <source>{name} is as it should be.</source>
        <translation>{name} 完好无误。</translation>
    </message>
    <message>
        <source>Delete {name}? It can be downloaded again.</source>
        <translation>删除 {name}？以后可以重新下载。</translation>
    </message>
    <message>
        <source>Use {name} no longer? Your file stays where it is: {path}</source>
        <translation>不再使用 {name}？你的文件留在原处：{path}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>StudioController</name>
    <message>
        <source>portrait of </source>
        <translation>肖像：</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>还没有文字。</translation>
    </message>
    <message>
        <source>Describe the picture, or choose one of the ideas.</source>
        <translation>请描述图片，或选择一个创意。</translation>
    </message>
</context>
<context>
    <name>StylePicker</name>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Styles add words of their own to yours.</source>
        <translation>风格会在你的文字之外加上自己的词。</translation>
    </message>
    <message>
        <source>No style</source>
        <translation>无风格</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms of use</source>
        <translation>使用条款</translation>
    </message>
    <message>
        <source>Before “{name}” is fetched</source>
        <translation>在下载“{name}”之前</translation>
    </message>
    <message>
        <source>I have read the terms and agree to them</source>
        <translation>我已阅读并同意这些条款</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Agree and download</source>
        <translation>同意并下载</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>(No style)</source>
        <translation>（无风格）</translation>
    </message>
    <message>
        <source>1 of {photos} looks like someone else.</source>
        <translation>{photos}中有 1 张看起来像另一个人。</translation>
    </message>
    <message>
        <source>@{name} is mentioned, but nobody is chosen.</source>
        <translation>提到了 @{name}，但没有选择任何人。</translation>
    </message>
    <message>
        <source>A PhotoMaker file holds “{encoder}” and “{lora}” and nothing else.</source>
        <translation>PhotoMaker 文件只包含“{encoder}”和“{lora}”。</translation>
    </message>
    <message>
        <source>A base model that is a single file needs SDXL&apos;s tokenizers.</source>
        <translation>单文件基础模型需要 SDXL 的分词器。</translation>
    </message>
    <message>
        <source>A budget has 1 to {most} slots.</source>
        <translation>名额为 1 到 {most} 个。</translation>
    </message>
    <message>
        <source>A budget needs at least one slot.</source>
        <translation>至少需要一个名额。</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>收藏集需要名称。</translation>
    </message>
    <message>
        <source>A control picture needs a control model.</source>
        <translation>控制图需要控制模型。</translation>
    </message>
    <message>
        <source>A download was probably interrupted.</source>
        <translation>可能是下载中断了。</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>文件夹不能移动到它自己里面。</translation>
    </message>
    <message>
        <source>A larger one shows more.</source>
        <translation>更大的照片能显示更多细节。</translation>
    </message>
    <message>
        <source>A library crashed (signal {code}).</source>
        <translation>某个程序库崩溃了（信号 {code}）。</translation>
    </message>
    <message>
        <source>A mask needs the picture that it belongs to.</source>
        <translation>蒙版需要对应的图片。</translation>
    </message>
    <message>
        <source>A mix needs at least one person, and no share below 0.</source>
        <translation>混合至少需要一个人物，且比例不能小于 0。</translation>
    </message>
    <message>
        <source>A mix needs at least two different people.</source>
        <translation>混合至少需要两个不同的人物。</translation>
    </message>
    <message>
        <source>A name cannot hold @ or quotes.</source>
        <translation>名称不能包含 @ 或引号。</translation>
    </message>
    <message>
        <source>A name has at most {most} letters.</source>
        <translation>名称最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>A part of the pack is not there.</source>
        <translation>安装包缺少一部分。</translation>
    </message>
    <message>
        <source>A part of the program cannot be started.</source>
        <translation>程序的一部分无法启动。</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} letters; four words are good.</source>
        <translation>密码至少 {least} 个字符；四个单词比较合适。</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>人物需要名称。</translation>
    </message>
    <message>
        <source>A person needs at least one photo.</source>
        <translation>每个人物至少需要一张照片。</translation>
    </message>
    <message>
        <source>A person needs tokens of at least one PhotoMaker version.</source>
        <translation>人物至少需要一个 PhotoMaker 版本的数据。</translation>
    </message>
    <message>
        <source>A photo has a weight below zero.</source>
        <translation>有照片的权重小于零。</translation>
    </message>
    <message>
        <source>A photo that belongs to nobody any more.</source>
        <translation>一张不再属于任何人的照片。</translation>
    </message>
    <message>
        <source>A quick idea; the likeness may be weaker.</source>
        <translation>快速构思；相似度可能较低。</translation>
    </message>
    <message>
        <source>A rating goes from 0 to 5.</source>
        <translation>评分范围为 0 到 5。</translation>
    </message>
    <message>
        <source>A sharper photo helps.</source>
        <translation>更清晰的照片会更好。</translation>
    </message>
    <message>
        <source>A start: 1 clear photo.</source>
        <translation>不错的开始：1 张清晰照片。</translation>
    </message>
    <message>
        <source>A step did not finish within {minutes} minutes.</source>
        <translation>某个步骤未能在 {minutes} 分钟内完成。</translation>
    </message>
    <message>
        <source>A temporary file of a change that was broken off.</source>
        <translation>中断的更改留下的临时文件。</translation>
    </message>
    <message>
        <source>A thumbnail is too large.</source>
        <translation>缩略图太大。</translation>
    </message>
    <message>
        <source>A weight file that carries program code can do anything to your computer.</source>
        <translation>含有程序代码的权重文件可能对电脑做任何事。</translation>
    </message>
    <message>
        <source>About {total} would be fetched, once.</source>
        <translation>需要下载约 {total}，只需一次。</translation>
    </message>
    <message>
        <source>Accept the terms on the model&apos;s page, make a read token there, and give it on the page “Models” (“photomaker-desktop models token set”).</source>
        <translation>请在模型页面接受条款并创建只读令牌，然后在“模型”页面输入（“photomaker-desktop models token set”）。</translation>
    </message>
    <message>
        <source>Add a sharp, well lit photo of the face.</source>
        <translation>请添加一张清晰、光线好的面部照片。</translation>
    </message>
    <message>
        <source>Add another photo, or remove the one that does not belong.</source>
        <translation>请再添加一张照片，或移除不属于此人的照片。</translation>
    </message>
    <message>
        <source>Add one in colour, or the pictures may turn out grey.</source>
        <translation>请添加一张彩色照片，否则图片可能偏灰。</translation>
    </message>
    <message>
        <source>Add one that looks at the camera.</source>
        <translation>请添加一张正视镜头的照片。</translation>
    </message>
    <message>
        <source>Add photos that show the face clearly.</source>
        <translation>请添加面部清晰的照片。</translation>
    </message>
    <message>
        <source>Add the person first.</source>
        <translation>请先添加人物。</translation>
    </message>
    <message>
        <source>Alternatives may be nested {most} deep at most.</source>
        <translation>备选词最多嵌套 {most} 层。</translation>
    </message>
    <message>
        <source>An opening { is never closed.</source>
        <translation>左括号 { 没有闭合。</translation>
    </message>
    <message>
        <source>Another download is running.</source>
        <translation>另一个下载正在进行。</translation>
    </message>
    <message>
        <source>Another program has been writing them for a long time.</source>
        <translation>另一个程序已经写入很长时间了。</translation>
    </message>
    <message>
        <source>Another program is using this library.</source>
        <translation>另一个程序正在使用此资料库。</translation>
    </message>
    <message>
        <source>Another program is writing to the library.</source>
        <translation>另一个程序正在写入资料库。</translation>
    </message>
    <message>
        <source>Another window or command is building or removing it.</source>
        <translation>另一个窗口或命令正在构建或移除它。</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache 许可证 2.0</translation>
    </message>
    <message>
        <source>Ask for it where you got the file.</source>
        <translation>请向文件提供者索取。</translation>
    </message>
    <message>
        <source>Astronaut</source>
        <translation>宇航员</translation>
    </message>
    <message>
        <source>At most {megapixels} megapixels can be opened.</source>
        <translation>最多可打开 {megapixels} 百万像素。</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>黑白</translation>
    </message>
    <message>
        <source>Bring it back, or check the library.</source>
        <translation>请把它放回原处，或检查资料库。</translation>
    </message>
    <message>
        <source>Building the engine took too long and was ended.</source>
        <translation>构建引擎耗时过长，已终止。</translation>
    </message>
    <message>
        <source>Building the engine was stopped.</source>
        <translation>引擎构建已停止。</translation>
    </message>
    <message>
        <source>Built in: small drawings in a second, nothing to download for it. The face models make its photo checks better.</source>
        <translation>内置：一秒生成小幅插画，无需下载。人脸模型可改进照片检查。</translation>
    </message>
    <message>
        <source>Business headshot</source>
        <translation>商务头像</translation>
    </message>
    <message>
        <source>CLIP skip</source>
        <translation>CLIP 跳过</translation>
    </message>
    <message>
        <source>Check that the crop shows the face.</source>
        <translation>请确认裁剪区域包含面部。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>请检查文件夹是否存在以及是否有写入权限。</translation>
    </message>
    <message>
        <source>Check the date of this computer and whether a firewall reads along.</source>
        <translation>请检查电脑日期，以及防火墙是否在监听连接。</translation>
    </message>
    <message>
        <source>Check the library, or bring the file back from a backup.</source>
        <translation>请检查资料库，或从备份恢复该文件。</translation>
    </message>
    <message>
        <source>Check the library; the file is kept.</source>
        <translation>请检查资料库；文件会保留。</translation>
    </message>
    <message>
        <source>Check the mirror in the settings, or look for an update of this program.</source>
        <translation>请检查设置中的镜像，或查看程序是否有更新。</translation>
    </message>
    <message>
        <source>Check the mirror in the settings, or the network&apos;s sign-in page.</source>
        <translation>请检查设置中的镜像，或网络的登录页面。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>Check the network, then start the download again: it goes on from there.</source>
        <translation>请检查网络后重新开始下载：会从中断处继续。</translation>
    </message>
    <message>
        <source>Check the passphrase, or use the recovery code. Nothing was changed.</source>
        <translation>请检查密码，或使用恢复码。没有任何更改。</translation>
    </message>
    <message>
        <source>Check the passphrase.</source>
        <translation>请检查密码。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>Check the proxy in the settings.</source>
        <translation>请检查设置中的代理。</translation>
    </message>
    <message>
        <source>Chef at work</source>
        <translation>忙碌的厨师</translation>
    </message>
    <message>
        <source>Choose .png, .jpg or .webp.</source>
        <translation>请选择 .png、.jpg 或 .webp。</translation>
    </message>
    <message>
        <source>Choose a .bin or .safetensors file.</source>
        <translation>请选择 .bin 或 .safetensors 文件。</translation>
    </message>
    <message>
        <source>Choose a .safetensors file, or fetch again.</source>
        <translation>请选择 .safetensors 文件，或重新下载。</translation>
    </message>
    <message>
        <source>Choose a ControlNet for SDXL.</source>
        <translation>请选择用于 SDXL 的 ControlNet。</translation>
    </message>
    <message>
        <source>Choose a folder for models in the settings instead.</source>
        <translation>请改在设置中选择模型文件夹。</translation>
    </message>
    <message>
        <source>Choose a full checkpoint, or fetch it again.</source>
        <translation>请选择完整的模型，或重新下载。</translation>
    </message>
    <message>
        <source>Choose a larger strength.</source>
        <translation>请选择更大的强度。</translation>
    </message>
    <message>
        <source>Choose a model set with a recogniser on the Models page.</source>
        <translation>请在“模型”页面选择带有人脸识别模型的模型组。</translation>
    </message>
    <message>
        <source>Choose a passphrase instead.</source>
        <translation>请改用密码。</translation>
    </message>
    <message>
        <source>Choose a sharper photo if you can.</source>
        <translation>如有可能，请选择更清晰的照片。</translation>
    </message>
    <message>
        <source>Choose a smaller size, or close other programs that use the graphics card.</source>
        <translation>请选择较小的尺寸，或关闭其他占用显卡的程序。</translation>
    </message>
    <message>
        <source>Choose an SDXL LoRA.</source>
        <translation>请选择 SDXL 的 LoRA。</translation>
    </message>
    <message>
        <source>Choose an SDXL base model, such as RealVisXL V4.0.</source>
        <translation>请选择 SDXL 基础模型，例如 RealVisXL V4.0。</translation>
    </message>
    <message>
        <source>Choose an SDXL base model.</source>
        <translation>请选择 SDXL 基础模型。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another kind, or install it from a file.</source>
        <translation>请选择其他类型，或从文件安装。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Choose another one under Models.</source>
        <translation>请在“模型”中选择其他的。</translation>
    </message>
    <message>
        <source>Choose at least one photo of the person.</source>
        <translation>请至少选择一张此人的照片。</translation>
    </message>
    <message>
        <source>Choose one of these, or install a driver and a PyTorch build for “{choice}”.</source>
        <translation>请选择其中之一，或安装适用于“{choice}”的驱动和 PyTorch。</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>可选：{names}。</translation>
    </message>
    <message>
        <source>Choose one under Models.</source>
        <translation>请在“模型”中选择一个。</translation>
    </message>
    <message>
        <source>Choose photomaker-v1.bin, photomaker-v2.bin or a safetensors conversion of them.</source>
        <translation>请选择 photomaker-v1.bin、photomaker-v2.bin 或其 safetensors 版本。</translation>
    </message>
    <message>
        <source>Choose photos that show the face clearly.</source>
        <translation>请选择面部清晰的照片。</translation>
    </message>
    <message>
        <source>Choose the face again.</source>
        <translation>请重新选择面部。</translation>
    </message>
    <message>
        <source>Choose the folder that holds model_index.json, or a .safetensors file.</source>
        <translation>请选择包含 model_index.json 的文件夹，或 .safetensors 文件。</translation>
    </message>
    <message>
        <source>Choose {name}.</source>
        <translation>请选择 {name}。</translation>
    </message>
    <message>
        <source>Cinematic</source>
        <translation>电影感</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>黏土</translation>
    </message>
    <message>
        <source>Clear and well lit.</source>
        <translation>清晰且光线良好。</translation>
    </message>
    <message>
        <source>Click another one.</source>
        <translation>可点击其他面部。</translation>
    </message>
    <message>
        <source>Clip skip must lie between 0 and {most}.</source>
        <translation>CLIP 跳过须在 0 到 {most} 之间。</translation>
    </message>
    <message>
        <source>Close it with }, or write \{ for a plain brace.</source>
        <translation>请用 } 闭合，或输入 \{ 表示普通括号。</translation>
    </message>
    <message>
        <source>Close other programs, or choose smaller models.</source>
        <translation>请关闭其他程序，或选择较小的模型。</translation>
    </message>
    <message>
        <source>Close other windows of PhotoMaker Desktop, then try again.</source>
        <translation>请关闭 PhotoMaker Desktop 的其他窗口，然后重试。</translation>
    </message>
    <message>
        <source>Close the other one, or look at the library without changing it.</source>
        <translation>请关闭另一个程序，或以只读方式查看资料库。</translation>
    </message>
    <message>
        <source>Close the other program that uses it, then open it again.</source>
        <translation>请关闭正在使用它的其他程序，然后重新打开。</translation>
    </message>
    <message>
        <source>Closer likeness, for non-commercial research: it needs InsightFace&apos;s models.</source>
        <translation>相似度更高，仅限非商业研究：需要 InsightFace 的模型。</translation>
    </message>
    <message>
        <source>Comic book</source>
        <translation>漫画</translation>
    </message>
    <message>
        <source>Commercial use is allowed. Some uses are not: harming or deceiving people, breaking the law, harassment, medical advice. Whoever receives the model receives the same terms.</source>
        <translation>允许商业使用。以下用途除外：伤害或欺骗他人、违法、骚扰、医疗建议。接收模型的人须遵守同样的条款。</translation>
    </message>
    <message>
        <source>Copy or fetch it again.</source>
        <translation>请重新复制或下载。</translation>
    </message>
    <message>
        <source>Correct the mirror in the settings; it starts with https://.</source>
        <translation>请更正设置中的镜像；应以 https:// 开头。</translation>
    </message>
    <message>
        <source>Correct the name, or write \@ for a plain at sign.</source>
        <translation>请更正名称，或输入 \@ 表示普通 @ 符号。</translation>
    </message>
    <message>
        <source>Correct the proxy in the settings.</source>
        <translation>请更正设置中的代理。</translation>
    </message>
    <message>
        <source>CreativeML Open RAIL++-M</source>
        <translation>CreativeML Open RAIL++-M</translation>
    </message>
    <message>
        <source>Dark glasses or a shadow may hide the eyes.</source>
        <translation>墨镜或阴影可能遮住了眼睛。</translation>
    </message>
    <message>
        <source>Depth control, small</source>
        <translation>深度控制（小）</translation>
    </message>
    <message>
        <source>Digital Art</source>
        <translation>数字艺术</translation>
    </message>
    <message>
        <source>Disney Character</source>
        <translation>迪士尼角色</translation>
    </message>
    <message>
        <source>Draw the crop again.</source>
        <translation>请重新绘制裁剪框。</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>增强</translation>
    </message>
    <message>
        <source>Erased from the library. Nothing was overwritten, because on an SSD that would change nothing: until the drive reuses the space, or in backups, traces may be left. Encrypt the library to avoid that.</source>
        <translation>已从资料库删除。没有覆写数据，因为在 SSD 上并无作用：在空间被重新使用之前或在备份中，可能仍有痕迹。加密资料库可避免此问题。</translation>
    </message>
    <message>
        <source>Erased. The key of the encrypted files was dropped with them; should a drive (an SSD, a snapshot, a backup) still hold old copies, the library&apos;s key would be needed too.</source>
        <translation>已删除。加密文件的密钥也一并丢弃；即使硬盘（SSD、快照、备份）仍留有旧副本，也还需要资料库的密钥才能打开。</translation>
    </message>
    <message>
        <source>Every pixel is infinite or undefined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that saves memory was tried.</source>
        <translation>已尝试所有节省内存的方法。</translation>
    </message>
    <message>
        <source>Export it as JPEG in your photo program, then choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as JPEG, or as TIFF with 8 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as JPEG, then choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it to get a file.</source>
        <translation>导出即可得到文件。</translation>
    </message>
    <message>
        <source>Face number {number} of this photo looks like the others: choose that one.</source>
        <translation>这张照片中的第 {number} 张面部与其他照片相似：请选择它。</translation>
    </message>
    <message>
        <source>Fantasy art</source>
        <translation>奇幻艺术</translation>
    </message>
    <message>
        <source>Fast drafts</source>
        <translation>快速草稿</translation>
    </message>
    <message>
        <source>Fetch it again under Models.</source>
        <translation>请在“模型”中重新下载。</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>请重新下载。</translation>
    </message>
    <message>
        <source>Fetch it again; if that does not help, report it.</source>
        <translation>请重新下载；如果仍无效，请报告。</translation>
    </message>
    <message>
        <source>Fetch it under Models, or choose a file.</source>
        <translation>请在“模型”中下载，或选择文件。</translation>
    </message>
    <message>
        <source>Fetch it under Models, or choose another preset.</source>
        <translation>请在“模型”中下载，或选择其他预设。</translation>
    </message>
    <message>
        <source>Fetch it under Models, or name a ControlNet&apos;s folder.</source>
        <translation>请在“模型”中下载，或指定 ControlNet 的文件夹。</translation>
    </message>
    <message>
        <source>Fetch it under Models, or with: photomaker-desktop models fetch {name}</source>
        <translation>请在“模型”页下载，或运行：photomaker-desktop models fetch {name}</translation>
    </message>
    <message>
        <source>Fetch it under Models.</source>
        <translation>请在“模型”中下载。</translation>
    </message>
    <message>
        <source>Fetch one under Models.</source>
        <translation>请在“模型”中下载一个。</translation>
    </message>
    <message>
        <source>Fetch the engine first.</source>
        <translation>请先下载引擎。</translation>
    </message>
    <message>
        <source>Fetch the face detector under Models to have them checked.</source>
        <translation>请在“模型”中下载人脸检测器以进行检查。</translation>
    </message>
    <message>
        <source>Fetch the face detector under Models, or crop by hand.</source>
        <translation>请在“模型”中下载人脸检测器，或手动裁剪。</translation>
    </message>
    <message>
        <source>Fetch the safetensors version.</source>
        <translation>请下载 safetensors 版本。</translation>
    </message>
    <message>
        <source>Fetch the set first.</source>
        <translation>请先下载该模型组。</translation>
    </message>
    <message>
        <source>Fetch them under Models, or choose PhotoMaker V1.</source>
        <translation>请在“模型”中下载，或选择 PhotoMaker V1。</translation>
    </message>
    <message>
        <source>Fetch “SDXL tokenizers” under Models.</source>
        <translation>请在“模型”中下载“SDXL 分词器”。</translation>
    </message>
    <message>
        <source>Film noir</source>
        <translation>黑色电影</translation>
    </message>
    <message>
        <source>Fine beside others; at least one photo should look at the camera.</source>
        <translation>与其他照片搭配没问题；至少应有一张正视镜头。</translation>
    </message>
    <message>
        <source>Free some space, or choose another drive.</source>
        <translation>请释放空间，或选择其他驱动器。</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder for models in the settings.</source>
        <translation>请释放空间，或在设置中选择其他模型文件夹。</translation>
    </message>
    <message>
        <source>Free some space, then go on: what was fetched is kept.</source>
        <translation>请释放空间后继续：已下载的内容会保留。</translation>
    </message>
    <message>
        <source>Free some space, then take it again.</source>
        <translation>请释放空间后重新导入。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>请释放空间后重试。</translation>
    </message>
    <message>
        <source>Full body</source>
        <translation>全身</translation>
    </message>
    <message>
        <source>Get the .safetensors version of this model.</source>
        <translation>请获取此模型的 .safetensors 版本。</translation>
    </message>
    <message>
        <source>Get the file from its publisher, or use a safetensors version.</source>
        <translation>请从发布者处获取文件，或使用 safetensors 版本。</translation>
    </message>
    <message>
        <source>Give its passphrase or its recovery code.</source>
        <translation>请输入密码或恢复码。</translation>
    </message>
    <message>
        <source>Give its recovery code.</source>
        <translation>请输入恢复码。</translation>
    </message>
    <message>
        <source>Give one of them some weight.</source>
        <translation>请给其中一张一些权重。</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>黄金时刻</translation>
    </message>
    <message>
        <source>Good set: {count} clear photos.</source>
        <translation>很好：{count} 张清晰照片。</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>Guidance rescale</source>
        <translation>引导重缩放</translation>
    </message>
    <message>
        <source>Guidance rescale cannot be used together with a control picture.</source>
        <translation>引导重缩放不能与控制图同时使用。</translation>
    </message>
    <message>
        <source>Half the steps with a better solver; the last ones run without guidance.</source>
        <translation>步数减半并使用更好的求解器；最后几步不使用引导。</translation>
    </message>
    <message>
        <source>Haze or a filter may hide it.</source>
        <translation>可能被雾气或滤镜遮挡。</translation>
    </message>
    <message>
        <source>Headshot</source>
        <translation>头像</translation>
    </message>
    <message>
        <source>How far to leave the picture</source>
        <translation>偏离原图的程度</translation>
    </message>
    <message>
        <source>Hyper-SD in eight guided steps.</source>
        <translation>Hyper-SD，八个引导步。</translation>
    </message>
    <message>
        <source>Hyper-SD&apos;s own terms</source>
        <translation>Hyper-SD 自有条款</translation>
    </message>
    <message>
        <source>Hyper-SD, eight steps</source>
        <translation>Hyper-SD，八步</translation>
    </message>
    <message>
        <source>I may use these photos: they show me, or the person they show agrees that pictures like these are made of them.</source>
        <translation>我有权使用这些照片：照片中是我本人，或照片中的人同意用其制作此类图片。</translation>
    </message>
    <message>
        <source>Identity tokens hold values that are not numbers.</source>
        <translation>身份数据中含有非数字的值。</translation>
    </message>
    <message>
        <source>Identity tokens must be 32-bit floats.</source>
        <translation>身份数据必须是 32 位浮点数。</translation>
    </message>
    <message>
        <source>Identity tokens of shape {shape} do not belong to PhotoMaker {version}.</source>
        <translation>形状为 {shape} 的身份数据不属于 PhotoMaker {version}。</translation>
    </message>
    <message>
        <source>Identity tokens, weights and face vectors do not fit together.</source>
        <translation>身份数据、权重和面部向量不匹配。</translation>
    </message>
    <message>
        <source>In the rain</source>
        <translation>雨中</translation>
    </message>
    <message>
        <source>InsightFace buffalo_l (two of its models)</source>
        <translation>InsightFace buffalo_l（其中两个模型）</translation>
    </message>
    <message>
        <source>InsightFace models: non-commercial research only</source>
        <translation>InsightFace 模型：仅限非商业研究</translation>
    </message>
    <message>
        <source>InsightFace&apos;s model</source>
        <translation>InsightFace 模型</translation>
    </message>
    <message>
        <source>Install the newer version, then import again.</source>
        <translation>请安装新版本后重新导入。</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>请安装新版本；没有任何更改。</translation>
    </message>
    <message>
        <source>Install the program again, or choose another model set.</source>
        <translation>请重新安装程序，或选择其他模型组。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>It adds nothing: remove one of the two.</source>
        <translation>没有新的信息：请移除其中一张。</translation>
    </message>
    <message>
        <source>It asks for an impossible effort to open it.</source>
        <translation>打开它需要不可能的计算量。</translation>
    </message>
    <message>
        <source>It belongs in {root}.</source>
        <translation>它应位于 {root}。</translation>
    </message>
    <message>
        <source>It cannot be opened here.</source>
        <translation>这里无法打开。</translation>
    </message>
    <message>
        <source>It did not keep the key.</source>
        <translation>它没有保存密钥。</translation>
    </message>
    <message>
        <source>It does not answer any more.</source>
        <translation>它不再响应。</translation>
    </message>
    <message>
        <source>It does not fit an SDXL base model.</source>
        <translation>它不适用于 SDXL 基础模型。</translation>
    </message>
    <message>
        <source>It ended every time before it was ready. The log says more.</source>
        <translation>它每次都在就绪之前退出。详情见日志。</translation>
    </message>
    <message>
        <source>It goes from 0 to {largest}.</source>
        <translation>范围为 0 到 {largest}。</translation>
    </message>
    <message>
        <source>It goes from {low} to {high}.</source>
        <translation>范围为 {low} 到 {high}。</translation>
    </message>
    <message>
        <source>It goes to {folder}.</source>
        <translation>目标位置：{folder}。</translation>
    </message>
    <message>
        <source>It holds entries that do not belong there.</source>
        <translation>其中含有不该有的内容。</translation>
    </message>
    <message>
        <source>It holds too many entries, or none.</source>
        <translation>条目过多或没有条目。</translation>
    </message>
    <message>
        <source>It is a file of another program.</source>
        <translation>这是其他程序的文件。</translation>
    </message>
    <message>
        <source>It is another format, or it is damaged.</source>
        <translation>格式不同或已损坏。</translation>
    </message>
    <message>
        <source>It is compressed or encrypted in a way that is not used here.</source>
        <translation>其压缩或加密方式在此不支持。</translation>
    </message>
    <message>
        <source>It is cut short or damaged.</source>
        <translation>文件不完整或已损坏。</translation>
    </message>
    <message>
        <source>It is damaged or cut short.</source>
        <translation>文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>It is damaged, or it is another model than its name promises.</source>
        <translation>文件已损坏，或与名称不符。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>内容为空。</translation>
    </message>
    <message>
        <source>It is fetched once, to fit this computer.</source>
        <translation>只需下载一次，会适配这台电脑。</translation>
    </message>
    <message>
        <source>It is larger than {megabytes} MB.</source>
        <translation>大于 {megabytes} MB。</translation>
    </message>
    <message>
        <source>It is neither a file here nor in the Hugging Face cache.</source>
        <translation>既不是本地文件，也不在 Hugging Face 缓存中。</translation>
    </message>
    <message>
        <source>It is not a file of this kind.</source>
        <translation>不是这种类型的文件。</translation>
    </message>
    <message>
        <source>It left with code {code}.</source>
        <translation>以代码 {code} 退出。</translation>
    </message>
    <message>
        <source>It may have been moved or deleted outside of the program.</source>
        <translation>可能在程序之外被移动或删除。</translation>
    </message>
    <message>
        <source>It must be a multiple of 8.</source>
        <translation>必须是 8 的倍数。</translation>
    </message>
    <message>
        <source>It said nothing for {seconds} seconds and was ended.</source>
        <translation>它在 {seconds} 秒内没有响应，已被终止。</translation>
    </message>
    <message>
        <source>It states neither version nor hash of the file.</source>
        <translation>它没有提供文件的版本或校验值。</translation>
    </message>
    <message>
        <source>It was changed at its source, or the mirror is not to be trusted. It is not fetched.</source>
        <translation>源文件已更改，或镜像不可信。不会下载。</translation>
    </message>
    <message>
        <source>It was given up after {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by a newer version of the program.</source>
        <translation>由更新版本的程序创建。</translation>
    </message>
    <message>
        <source>It was made for {system}.</source>
        <translation>它是为 {system} 制作的。</translation>
    </message>
    <message>
        <source>It was tried by {who}.</source>
        <translation>尝试者：{who}。</translation>
    </message>
    <message>
        <source>It was tried several times. What was fetched is kept.</source>
        <translation>已尝试多次。已下载的内容会保留。</translation>
    </message>
    <message>
        <source>It {words} {count} tensors, such as {names}.</source>
        <translation>张量：{words} {count} 个，例如 {names}。</translation>
    </message>
    <message>
        <source>Its LoRA weights are for another UNet.</source>
        <translation>其 LoRA 权重属于另一个 UNet。</translation>
    </message>
    <message>
        <source>Its description cannot be read.</source>
        <translation>无法读取其描述。</translation>
    </message>
    <message>
        <source>Its description names things that cannot be.</source>
        <translation>其描述包含不可能的内容。</translation>
    </message>
    <message>
        <source>Its driver is missing, too old, or the card is not supported.</source>
        <translation>驱动缺失、过旧，或显卡不受支持。</translation>
    </message>
    <message>
        <source>Its header cannot be read.</source>
        <translation>无法读取文件头。</translation>
    </message>
    <message>
        <source>Its layout is unknown: {error}.</source>
        <translation>未知的结构：{error}。</translation>
    </message>
    <message>
        <source>Its likeness numbers are not numbers.</source>
        <translation>其相似度数据不是数字。</translation>
    </message>
    <message>
        <source>Its likeness numbers cannot be read.</source>
        <translation>无法读取其相似度数据。</translation>
    </message>
    <message>
        <source>Its likeness numbers have the wrong shape.</source>
        <translation>其相似度数据形状不对。</translation>
    </message>
    <message>
        <source>Its numbers are missing or too large.</source>
        <translation>其数据缺失或过大。</translation>
    </message>
    <message>
        <source>Its numbers belong to another version of PhotoMaker.</source>
        <translation>其数据属于另一个 PhotoMaker 版本。</translation>
    </message>
    <message>
        <source>Its older files can carry program code and are not opened.</source>
        <translation>其旧格式文件可能含有程序代码，不会打开。</translation>
    </message>
    <message>
        <source>Its owners ask you to sign in and to accept their terms first.</source>
        <translation>其所有者要求先登录并接受条款。</translation>
    </message>
    <message>
        <source>Its sizes contradict each other.</source>
        <translation>其尺寸信息互相矛盾。</translation>
    </message>
    <message>
        <source>Its {name} lacks {count} tensors, such as {tensor}.</source>
        <translation>其 {name} 缺少 {count} 个张量，例如 {tensor}。</translation>
    </message>
    <message>
        <source>Keep one of them, or mix the two into a new identity.</source>
        <translation>请只保留一个，或将两者混合成新人物。</translation>
    </message>
    <message>
        <source>Kept photos of this person are gone.</source>
        <translation>此人保存的照片已丢失。</translation>
    </message>
    <message>
        <source>Knight</source>
        <translation>骑士</translation>
    </message>
    <message>
        <source>Known are {names}.</source>
        <translation>已知的有 {names}。</translation>
    </message>
    <message>
        <source>LCM in six steps.</source>
        <translation>LCM，六步。</translation>
    </message>
    <message>
        <source>Learn them again from their photos with the same version.</source>
        <translation>请用同一版本从照片重新学习。</translation>
    </message>
    <message>
        <source>Learn this person again from photos, or choose the other version.</source>
        <translation>请从照片重新学习此人，或选择另一个版本。</translation>
    </message>
    <message>
        <source>Likeness goes from 0 to 1.</source>
        <translation>相似度范围为 0 到 1。</translation>
    </message>
    <message>
        <source>Likeness is measured with one.</source>
        <translation>相似度由它测量。</translation>
    </message>
    <message>
        <source>Line art</source>
        <translation>线条画</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>请再看一下列表。</translation>
    </message>
    <message>
        <source>Look at the list of people.</source>
        <translation>请查看人物列表。</translation>
    </message>
    <message>
        <source>Lowpoly</source>
        <translation>低多边形</translation>
    </message>
    <message>
        <source>MIT License</source>
        <translation>MIT 许可证</translation>
    </message>
    <message>
        <source>Make it smaller first.</source>
        <translation>请先缩小。</translation>
    </message>
    <message>
        <source>Make the person again from photos, or choose the model they were made with.</source>
        <translation>请从照片重新创建此人，或选择创建时使用的模型。</translation>
    </message>
    <message>
        <source>Make them again with the same one.</source>
        <translation>请用同一个模型重新创建。</translation>
    </message>
    <message>
        <source>Make this person again from other photos.</source>
        <translation>请用其他照片重新创建此人物。</translation>
    </message>
    <message>
        <source>Mark the face by hand, or choose another photo.</source>
        <translation>请手动标出面部，或选择其他照片。</translation>
    </message>
    <message>
        <source>Memory ran out; going on more slowly with less.</source>
        <translation>内存不足；将以更少的内存较慢地继续。</translation>
    </message>
    <message>
        <source>Mention the person earlier, or merge the photos into fewer slots.</source>
        <translation>请更早提到此人，或将照片合并为更少的名额。</translation>
    </message>
    <message>
        <source>Mention the person once, by name.</source>
        <translation>请用名字提及此人物一次。</translation>
    </message>
    <message>
        <source>Mention the person once, near the beginning.</source>
        <translation>请在开头附近提到此人一次。</translation>
    </message>
    <message>
        <source>Missing beside it: {files}.</source>
        <translation>旁边缺少：{files}。</translation>
    </message>
    <message>
        <source>Mountain hike</source>
        <translation>登山</translation>
    </message>
    <message>
        <source>Neonpunk</source>
        <translation>霓虹朋克</translation>
    </message>
    <message>
        <source>No base model is chosen.</source>
        <translation>尚未选择基础模型。</translation>
    </message>
    <message>
        <source>No face detector is installed: the middle of the photo is used, unchecked.</source>
        <translation>未安装人脸检测器：将使用照片中央区域，不做检查。</translation>
    </message>
    <message>
        <source>No face was found inside your crop; it is used as you drew it.</source>
        <translation>在你的裁剪框中没有找到面部；将按你绘制的区域使用。</translation>
    </message>
    <message>
        <source>No face was found; this photo is left out.</source>
        <translation>没有找到面部；不会使用这张照片。</translation>
    </message>
    <message>
        <source>No file of “{name}” is here to be packed.</source>
        <translation>没有可打包的“{name}”文件。</translation>
    </message>
    <message>
        <source>No graphics card was found that PyTorch can use, so the processor does the work: a full-size picture with SDXL takes many minutes, even hours; small models such as Sketchbook take much less.</source>
        <translation>没有找到 PyTorch 可用的显卡，将由处理器工作：一张完整尺寸的 SDXL 图片需要很多分钟甚至数小时；Sketchbook 等小模型快得多。</translation>
    </message>
    <message>
        <source>No photo of this person is used.</source>
        <translation>没有使用此人的任何照片。</translation>
    </message>
    <message>
        <source>No photos yet.</source>
        <translation>还没有照片。</translation>
    </message>
    <message>
        <source>Nobody in the library is called {name}.</source>
        <translation>资料库中没有名为 {name} 的人物。</translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation>一个也没有安装。</translation>
    </message>
    <message>
        <source>None of the photos can be used.</source>
        <translation>没有一张照片可用。</translation>
    </message>
    <message>
        <source>None of the {count} photos can be used.</source>
        <translation>{count} 张照片都不可用。</translation>
    </message>
    <message>
        <source>Not all kept photos of {name} can be used with these models.</source>
        <translation>{name} 保留的照片并非都能用于这些模型。</translation>
    </message>
    <message>
        <source>Not all weights can be 0.</source>
        <translation>权重不能全部为 0。</translation>
    </message>
    <message>
        <source>Nothing of it was taken.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was removed. Choose another drive.</source>
        <translation>没有移除任何内容。请选择其他驱动器。</translation>
    </message>
    <message>
        <source>Nothing was sent. To fetch models, use the Models page.</source>
        <translation>没有发送任何内容。如需下载模型，请使用“模型”页面。</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>油画</translation>
    </message>
    <message>
        <source>Old film</source>
        <translation>老胶片</translation>
    </message>
    <message>
        <source>Old photograph</source>
        <translation>老照片</translation>
    </message>
    <message>
        <source>One is {key}.</source>
        <translation>其中之一是 {key}。</translation>
    </message>
    <message>
        <source>One more from the side would help.</source>
        <translation>再加一张侧面照会更好。</translation>
    </message>
    <message>
        <source>One more that looks at the camera would help.</source>
        <translation>再加一张正视镜头的照片会更好。</translation>
    </message>
    <message>
        <source>One more would help a little.</source>
        <translation>再加一张会稍有帮助。</translation>
    </message>
    <message>
        <source>One or two more photos would help much.</source>
        <translation>再加一两张照片会很有帮助。</translation>
    </message>
    <message>
        <source>Only PNG pictures are kept in the gallery.</source>
        <translation>图库只保存 PNG 图片。</translation>
    </message>
    <message>
        <source>Only a PNG carries a recipe that can be taken out.</source>
        <translation>只有 PNG 才带有可移除的配方。</translation>
    </message>
    <message>
        <source>Only one at a time may write to the models folder.</source>
        <translation>同一时间只能有一个写入模型文件夹。</translation>
    </message>
    <message>
        <source>Only one can write to it at a time.</source>
        <translation>同一时间只能有一个程序写入。</translation>
    </message>
    <message>
        <source>Only safetensors files are opened as base models.</source>
        <translation>基础模型只能打开 safetensors 文件。</translation>
    </message>
    <message>
        <source>Only {length} of {copies} identity tokens would fit.</source>
        <translation>{copies} 个身份标记中只能放下 {length} 个。</translation>
    </message>
    <message>
        <source>Open it for writing once.</source>
        <translation>请以可写方式打开一次。</translation>
    </message>
    <message>
        <source>Open it for writing.</source>
        <translation>请以可写方式打开。</translation>
    </message>
    <message>
        <source>Open the page “Engine” and install it (“photomaker-desktop engine install”).</source>
        <translation>请打开“引擎”页面进行安装（“photomaker-desktop engine install”）。</translation>
    </message>
    <message>
        <source>Painted</source>
        <translation>绘画</translation>
    </message>
    <message>
        <source>Paper cut</source>
        <translation>剪纸</translation>
    </message>
    <message>
        <source>Pencil sketch</source>
        <translation>铅笔素描</translation>
    </message>
    <message>
        <source>People and pictures are files of their own and are not touched by this.</source>
        <translation>人物和图片是单独的文件，不受影响。</translation>
    </message>
    <message>
        <source>Perhaps it was not copied or fetched to the end.</source>
        <translation>可能没有复制或下载完整。</translation>
    </message>
    <message>
        <source>PhotoMaker V1</source>
        <translation>PhotoMaker V1</translation>
    </message>
    <message>
        <source>PhotoMaker V2</source>
        <translation>PhotoMaker V2</translation>
    </message>
    <message>
        <source>PhotoMaker V2 finds no face here; this photo is left out.</source>
        <translation>PhotoMaker V2 在此没有找到面部；不会使用这张照片。</translation>
    </message>
    <message>
        <source>PhotoMaker V2 needs InsightFace&apos;s models, which are not there.</source>
        <translation>PhotoMaker V2 需要 InsightFace 的模型，但尚未安装。</translation>
    </message>
    <message>
        <source>PhotoMaker V2 needs a face in every photo.</source>
        <translation>PhotoMaker V2 要求每张照片都有面部。</translation>
    </message>
    <message>
        <source>PhotoMaker V2 sees the face through it</source>
        <translation>PhotoMaker V2 用它来识别面部</translation>
    </message>
    <message>
        <source>PhotoMaker can draw one identity in a picture.</source>
        <translation>PhotoMaker 每张图片只能画一个人物。</translation>
    </message>
    <message>
        <source>PhotoMaker itself is not on this machine.</source>
        <translation>这台电脑上没有 PhotoMaker 模型。</translation>
    </message>
    <message>
        <source>PhotoMaker works with SDXL base models.</source>
        <translation>PhotoMaker 需要 SDXL 基础模型。</translation>
    </message>
    <message>
        <source>Photographic</source>
        <translation>摄影</translation>
    </message>
    <message>
        <source>Photographs in eight steps instead of fifty, to try ideas.</source>
        <translation>用八步代替五十步生成照片，便于尝试创意。</translation>
    </message>
    <message>
        <source>Photographs of a person at 1024 pixels, from one or a few photos.</source>
        <translation>由一张或几张照片生成 1024 像素的人物照片。</translation>
    </message>
    <message>
        <source>Photographs that follow a drawing, a pose or the depth of a picture.</source>
        <translation>按草图、姿势或图片深度生成照片。</translation>
    </message>
    <message>
        <source>Photographs, less memory</source>
        <translation>照片，低显存</translation>
    </message>
    <message>
        <source>Photographs, recommended</source>
        <translation>照片（推荐）</translation>
    </message>
    <message>
        <source>Pictures cannot be saved as {ending}.</source>
        <translation>图片不能保存为 {ending}。</translation>
    </message>
    <message>
        <source>Portrait by a window</source>
        <translation>窗边人像</translation>
    </message>
    <message>
        <source>Pose control (ControlNet OpenPose)</source>
        <translation>姿势控制（ControlNet OpenPose）</translation>
    </message>
    <message>
        <source>Put all parts into one folder.</source>
        <translation>请把所有部分放入同一个文件夹。</translation>
    </message>
    <message>
        <source>Put one of them back from a backup.</source>
        <translation>请从备份恢复其中一个。</translation>
    </message>
    <message>
        <source>PyTorch {version} sees: {names}.</source>
        <translation>PyTorch {version} 检测到：{names}。</translation>
    </message>
    <message>
        <source>Read them and agree: photomaker-desktop models agree {name}</source>
        <translation>请阅读并同意：photomaker-desktop models agree {name}</translation>
    </message>
    <message>
        <source>RealVisXL V4.0, half precision</source>
        <translation>RealVisXL V4.0，半精度</translation>
    </message>
    <message>
        <source>Remove it if it does not belong here.</source>
        <translation>如果不属于这里，请移除。</translation>
    </message>
    <message>
        <source>Remove what does not belong, or add another photo of the person.</source>
        <translation>请移除不属于此人的照片，或再添加一张。</translation>
    </message>
    <message>
        <source>Remove what does not belong, or choose another face in it.</source>
        <translation>请移除不属于此人的照片，或在其中选择其他面部。</translation>
    </message>
    <message>
        <source>Repair the engine in the preferences, or install the program again.</source>
        <translation>请在偏好设置中修复引擎，或重新安装程序。</translation>
    </message>
    <message>
        <source>Run &apos;photomaker-desktop library check --repair&apos;.</source>
        <translation>请运行“photomaker-desktop library check --repair”。</translation>
    </message>
    <message>
        <source>SDXL VAE that is safe in half precision</source>
        <translation>半精度安全的 SDXL VAE</translation>
    </message>
    <message>
        <source>SDXL tokenizers</source>
        <translation>SDXL 分词器</translation>
    </message>
    <message>
        <source>SDXL-Lightning in eight steps.</source>
        <translation>SDXL-Lightning，八步。</translation>
    </message>
    <message>
        <source>SDXL-Lightning in four steps.</source>
        <translation>SDXL-Lightning，四步。</translation>
    </message>
    <message>
        <source>SFace recogniser</source>
        <translation>SFace 人脸识别</translation>
    </message>
    <message>
        <source>Save it as PNG.</source>
        <translation>请保存为 PNG。</translation>
    </message>
    <message>
        <source>Say what the person is in a word or a few: woman, man, old sailor …</source>
        <translation>请用一两个英文词描述此人：woman、man、old sailor……</translation>
    </message>
    <message>
        <source>Set “{name}” names unknown parts: {unknown}.</source>
        <translation>模型组“{name}”包含未知部分：{unknown}。</translation>
    </message>
    <message>
        <source>Sketch and pose control</source>
        <translation>草图与姿势控制</translation>
    </message>
    <message>
        <source>Sketch control (ControlNet scribble)</source>
        <translation>草图控制（ControlNet scribble）</translation>
    </message>
    <message>
        <source>Sketchbook</source>
        <translation>Sketchbook</translation>
    </message>
    <message>
        <source>Something else in the program tried to reach it.</source>
        <translation>程序中的其他部分试图访问它。</translation>
    </message>
    <message>
        <source>Something may cover mouth and chin.</source>
        <translation>嘴和下巴可能被遮住。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>发生了意外错误。</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen.</source>
        <translation>发生意外错误。</translation>
    </message>
    <message>
        <source>Stained glass</source>
        <translation>彩色玻璃</translation>
    </message>
    <message>
        <source>Start it again from the menu, or install the program again.</source>
        <translation>请从菜单重新启动，或重新安装程序。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Studio portrait</source>
        <translation>影棚人像</translation>
    </message>
    <message>
        <source>Style strength</source>
        <translation>风格强度</translation>
    </message>
    <message>
        <source>Superhero</source>
        <translation>超级英雄</translation>
    </message>
    <message>
        <source>The PhotoMaker file holds LoRA weights of an unknown form.</source>
        <translation>PhotoMaker 文件中的 LoRA 权重形式未知。</translation>
    </message>
    <message>
        <source>The access token could not be kept.</source>
        <translation>无法保存访问令牌。</translation>
    </message>
    <message>
        <source>The archive is damaged, or not the one that was asked for. Nothing of it was kept.</source>
        <translation>压缩包已损坏或不是所需的。没有保留任何内容。</translation>
    </message>
    <message>
        <source>The base model {base} is not on this machine.</source>
        <translation>这台电脑上没有基础模型 {base}。</translation>
    </message>
    <message>
        <source>The base model {base} is not there.</source>
        <translation>缺少基础模型 {base}。</translation>
    </message>
    <message>
        <source>The built-in Sketchbook model is not there.</source>
        <translation>缺少内置的 Sketchbook 模型。</translation>
    </message>
    <message>
        <source>The chosen models have no face recogniser.</source>
        <translation>所选模型不包含人脸识别模型。</translation>
    </message>
    <message>
        <source>The control model “{name}” is not there.</source>
        <translation>缺少控制模型“{name}”。</translation>
    </message>
    <message>
        <source>The crop ({width} × {height} at {left}, {top}) does not fit the photo; it is cropped automatically.</source>
        <translation>裁剪框（{width} × {height}，位于 {left}, {top}）不符合照片；将自动裁剪。</translation>
    </message>
    <message>
        <source>The decoder left with code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder says: {error}.</source>
        <translation>解码器提示：{error}。</translation>
    </message>
    <message>
        <source>The device “{choice}” is not there.</source>
        <translation>设备“{choice}”不存在。</translation>
    </message>
    <message>
        <source>The disk became full while the engine was built.</source>
        <translation>构建引擎时磁盘已满。</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written.</source>
        <translation>磁盘已满：无法写入 {path}。</translation>
    </message>
    <message>
        <source>The download failed.</source>
        <translation>下载失败。</translation>
    </message>
    <message>
        <source>The download is kept; start it again to convert it.</source>
        <translation>下载内容会保留；重新开始即可转换。</translation>
    </message>
    <message>
        <source>The download needs {need}, and {free} are free.</source>
        <translation>下载需要 {need}，可用空间为 {free}。</translation>
    </message>
    <message>
        <source>The download was stopped.</source>
        <translation>下载已停止。</translation>
    </message>
    <message>
        <source>The drive may be damaged.</source>
        <translation>驱动器可能已损坏。</translation>
    </message>
    <message>
        <source>The engine and the window do not understand each other.</source>
        <translation>引擎与窗口无法互相理解。</translation>
    </message>
    <message>
        <source>The engine cannot be started.</source>
        <translation>无法启动引擎。</translation>
    </message>
    <message>
        <source>The engine cannot do {kind}.</source>
        <translation>引擎无法执行 {kind}。</translation>
    </message>
    <message>
        <source>The engine could not be built.</source>
        <translation>无法构建引擎。</translation>
    </message>
    <message>
        <source>The engine could not be put together.</source>
        <translation>无法组装引擎。</translation>
    </message>
    <message>
        <source>The engine could not be started.</source>
        <translation>无法启动引擎。</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly.</source>
        <translation>引擎意外退出。</translation>
    </message>
    <message>
        <source>The engine is already being changed.</source>
        <translation>引擎正在更改中。</translation>
    </message>
    <message>
        <source>The engine is not installed yet.</source>
        <translation>引擎尚未安装。</translation>
    </message>
    <message>
        <source>The engine needs {need} of room, and {free} are free.</source>
        <translation>引擎需要 {need} 空间，可用空间为 {free}。</translation>
    </message>
    <message>
        <source>The engine stopped answering.</source>
        <translation>引擎停止响应。</translation>
    </message>
    <message>
        <source>The engine was not started.</source>
        <translation>引擎没有启动。</translation>
    </message>
    <message>
        <source>The face detector</source>
        <translation>人脸检测模型</translation>
    </message>
    <message>
        <source>The face has little contrast.</source>
        <translation>面部对比度低。</translation>
    </message>
    <message>
        <source>The face is a little soft.</source>
        <translation>面部略有模糊。</translation>
    </message>
    <message>
        <source>The face is blurred.</source>
        <translation>面部模糊。</translation>
    </message>
    <message>
        <source>The face is overexposed.</source>
        <translation>面部过曝。</translation>
    </message>
    <message>
        <source>The face is seen from the side.</source>
        <translation>面部为侧面。</translation>
    </message>
    <message>
        <source>The face is small ({size}).</source>
        <translation>面部较小（{size}）。</translation>
    </message>
    <message>
        <source>The face is very dark.</source>
        <translation>面部很暗。</translation>
    </message>
    <message>
        <source>The face is very small ({size}).</source>
        <translation>面部非常小（{size}）。</translation>
    </message>
    <message>
        <source>The face looks down.</source>
        <translation>面部朝下。</translation>
    </message>
    <message>
        <source>The face looks up.</source>
        <translation>面部朝上。</translation>
    </message>
    <message>
        <source>The face models may be used for non-commercial research only. Pictures that you make with PhotoMaker V2 fall under this.</source>
        <translation>人脸模型仅可用于非商业研究。用 PhotoMaker V2 制作的图片同样受此限制。</translation>
    </message>
    <message>
        <source>The face recogniser</source>
        <translation>人脸识别模型</translation>
    </message>
    <message>
        <source>The few-step LoRA “{name}” is not installed.</source>
        <translation>少步 LoRA“{name}”未安装。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file of this person is damaged ({name}).</source>
        <translation>此人的文件已损坏（{name}）。</translation>
    </message>
    <message>
        <source>The file of this picture is damaged.</source>
        <translation>此图片的文件已损坏。</translation>
    </message>
    <message>
        <source>The file of this picture is gone.</source>
        <translation>此图片的文件已丢失。</translation>
    </message>
    <message>
        <source>The file of this picture lies elsewhere.</source>
        <translation>此图片的文件在别处。</translation>
    </message>
    <message>
        <source>The files of this person are gone.</source>
        <translation>此人的文件已丢失。</translation>
    </message>
    <message>
        <source>The folder of your styles cannot be read: {error}.</source>
        <translation>无法读取你的风格文件夹：{error}。</translation>
    </message>
    <message>
        <source>The folder {name} holds another person.</source>
        <translation>文件夹 {name} 属于另一个人物。</translation>
    </message>
    <message>
        <source>The height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>The key could not be put into the system&apos;s keyring.</source>
        <translation>无法把密钥存入系统钥匙串。</translation>
    </message>
    <message>
        <source>The key in the system&apos;s keyring does not open this library.</source>
        <translation>系统钥匙串中的密钥无法打开此资料库。</translation>
    </message>
    <message>
        <source>The keyring did not answer: {error}.</source>
        <translation>钥匙串没有响应：{error}。</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation>资料库为空。</translation>
    </message>
    <message>
        <source>The library is not encrypted.</source>
        <translation>资料库未加密。</translation>
    </message>
    <message>
        <source>The library may come from another computer or account.</source>
        <translation>资料库可能来自其他电脑或账户。</translation>
    </message>
    <message>
        <source>The library was brought up to date; {name} is the backup.</source>
        <translation>资料库已升级；备份为 {name}。</translation>
    </message>
    <message>
        <source>The library was opened for reading only.</source>
        <translation>资料库以只读方式打开。</translation>
    </message>
    <message>
        <source>The library&apos;s database did not answer as expected.</source>
        <translation>资料库的数据库响应异常。</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation>资料库的数据库已损坏。</translation>
    </message>
    <message>
        <source>The library&apos;s database was damaged. It was made again from the files: {count} pictures. The damaged one is kept in {file}.</source>
        <translation>资料库的数据库已损坏，并已从文件重建：{count} 张图片。损坏的数据库保存在 {file}。</translation>
    </message>
    <message>
        <source>The library&apos;s header asks for an impossible effort to unlock it.</source>
        <translation>资料库头要求不可能的解锁计算量。</translation>
    </message>
    <message>
        <source>The list names no wheel: “{file}”.</source>
        <translation>列表中没有有效的 wheel：“{file}”。</translation>
    </message>
    <message>
        <source>The list of models cannot be read.</source>
        <translation>无法读取模型列表。</translation>
    </message>
    <message>
        <source>The list of the engine&apos;s parts cannot be read ({name}).</source>
        <translation>无法读取引擎组件列表（{name}）。</translation>
    </message>
    <message>
        <source>The model hub may only be asked while a download runs.</source>
        <translation>只有在下载时才可访问模型服务器。</translation>
    </message>
    <message>
        <source>The model page states its own terms, on top of those of SDXL. Read them there before you use the results commercially.</source>
        <translation>模型页面除 SDXL 条款外还有自己的条款。商业使用结果前请先阅读。</translation>
    </message>
    <message>
        <source>The models go to {root}.</source>
        <translation>模型存放在 {root}。</translation>
    </message>
    <message>
        <source>The models need {need} there, and {free} are free.</source>
        <translation>模型在那里需要 {need}，可用空间为 {free}。</translation>
    </message>
    <message>
        <source>The move failed.</source>
        <translation>移动失败。</translation>
    </message>
    <message>
        <source>The new engine failed its test and is not used.</source>
        <translation>新引擎未通过测试，不会使用。</translation>
    </message>
    <message>
        <source>The new engine works, but does not see the graphics card.</source>
        <translation>新引擎可用，但未检测到显卡。</translation>
    </message>
    <message>
        <source>The newest version could not be asked for.</source>
        <translation>无法查询最新版本。</translation>
    </message>
    <message>
        <source>The number of guided steps</source>
        <translation>引导步数</translation>
    </message>
    <message>
        <source>The number of pictures</source>
        <translation>图片数量</translation>
    </message>
    <message>
        <source>The offline lock refused a {kind} to {target}.</source>
        <translation>离线锁已拒绝：{kind}，目标 {target}。</translation>
    </message>
    <message>
        <source>The pack needs {need} of room, and {free} are free.</source>
        <translation>安装包需要 {need} 空间，可用空间为 {free}。</translation>
    </message>
    <message>
        <source>The person and the LoRAs run beside the model instead of inside it, which is slower: the memory or one of the LoRAs does not allow more.</source>
        <translation>人物和 LoRA 未合并到模型中，速度较慢：内存或某个 LoRA 不允许合并。</translation>
    </message>
    <message>
        <source>The person cannot be placed in the text.</source>
        <translation>无法在文字中放置此人物。</translation>
    </message>
    <message>
        <source>The person does not fit into the text.</source>
        <translation>文字中放不下此人物。</translation>
    </message>
    <message>
        <source>The person is {name}.</source>
        <translation>此人物是 {name}。</translation>
    </message>
    <message>
        <source>The person stands too late in the text.</source>
        <translation>人物在文字中出现得太晚。</translation>
    </message>
    <message>
        <source>The photo is black and white.</source>
        <translation>照片是黑白的。</translation>
    </message>
    <message>
        <source>The photo lies on its side; the face is turned upright.</source>
        <translation>照片是侧放的；会将面部转正。</translation>
    </message>
    <message>
        <source>The picture holds no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s edge cuts the face or comes very close.</source>
        <translation>照片边缘切到或非常接近面部。</translation>
    </message>
    <message>
        <source>The preview decoder {file} is not there.</source>
        <translation>缺少预览解码器 {file}。</translation>
    </message>
    <message>
        <source>The program is not complete: it cannot build its engine.</source>
        <translation>程序不完整：无法构建引擎。</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>代理拒绝了连接。</translation>
    </message>
    <message>
        <source>The record of this person is not what the files say.</source>
        <translation>此人的记录与文件不符。</translation>
    </message>
    <message>
        <source>The reference demo&apos;s settings.</source>
        <translation>参考演示的设置。</translation>
    </message>
    <message>
        <source>The same photographs on a card with 4 to 6 GB: parts of the model wait in main memory, and it takes longer.</source>
        <translation>在 4 到 6 GB 的显卡上生成同样的照片：部分模型留在主内存中，耗时更长。</translation>
    </message>
    <message>
        <source>The search index knows a picture that is gone.</source>
        <translation>搜索索引中有已丢失的图片。</translation>
    </message>
    <message>
        <source>The seed cannot be {first}.</source>
        <translation>种子不能是 {first}。</translation>
    </message>
    <message>
        <source>The server does not know this file.</source>
        <translation>服务器没有此文件。</translation>
    </message>
    <message>
        <source>The server does not say which part of the file it sends.</source>
        <translation>服务器没有说明发送的是文件的哪一部分。</translation>
    </message>
    <message>
        <source>The server or something between sent other bytes. They were thrown away.</source>
        <translation>服务器或中间环节发送了不同的数据，已丢弃。</translation>
    </message>
    <message>
        <source>The server packs the file in a way that was not asked for.</source>
        <translation>服务器以未请求的方式压缩了文件。</translation>
    </message>
    <message>
        <source>The server refused {what} ({status}).</source>
        <translation>服务器拒绝了 {what}（{status}）。</translation>
    </message>
    <message>
        <source>The set “{name}” has terms of use that you have not agreed to.</source>
        <translation>模型组“{name}”有你尚未同意的条款。</translation>
    </message>
    <message>
        <source>The settings could not be read ({error}).</source>
        <translation>无法读取设置（{error}）。</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>无法保存设置。</translation>
    </message>
    <message>
        <source>The settings file was damaged. It is kept as {name}; defaults are used.</source>
        <translation>设置文件已损坏，已保留为 {name}；现使用默认值。</translation>
    </message>
    <message>
        <source>The start of merging</source>
        <translation>融合起始步</translation>
    </message>
    <message>
        <source>The strength is so small that no step would run.</source>
        <translation>强度太小，不会执行任何步骤。</translation>
    </message>
    <message>
        <source>The strength of a LoRA</source>
        <translation>LoRA 强度</translation>
    </message>
    <message>
        <source>The strength of the control picture</source>
        <translation>控制图强度</translation>
    </message>
    <message>
        <source>The styles in {name} were left out: {error}.</source>
        <translation>{name} 中的风格已略过：{error}。</translation>
    </message>
    <message>
        <source>The system or another program ended it; often because memory ran out.</source>
        <translation>系统或其他程序将其终止；通常是因为内存不足。</translation>
    </message>
    <message>
        <source>The text encoders read {length} tokens.</source>
        <translation>文本编码器只读取 {length} 个词元。</translation>
    </message>
    <message>
        <source>The text holds {count} people; it must be one.</source>
        <translation>文字中有 {count} 个人物；只能有一个。</translation>
    </message>
    <message>
        <source>The text is too long; these words are lost: {words}</source>
        <translation>文字太长，以下词语会被截掉：{words}</translation>
    </message>
    <message>
        <source>The tokenizer in {folder} cannot be read.</source>
        <translation>无法读取 {folder} 中的分词器。</translation>
    </message>
    <message>
        <source>The weight file {path} is not there.</source>
        <translation>缺少权重文件 {path}。</translation>
    </message>
    <message>
        <source>The width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>The words name two people: {other} and {name}.</source>
        <translation>文字中提到了两个人物：{other} 和 {name}。</translation>
    </message>
    <message>
        <source>Their numbers cannot be mixed.</source>
        <translation>它们的数据无法混合。</translation>
    </message>
    <message>
        <source>There are no photos.</source>
        <translation>没有照片。</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>现有：{known}。</translation>
    </message>
    <message>
        <source>There is already someone called {name}.</source>
        <translation>已经有名为 {name} 的人物。</translation>
    </message>
    <message>
        <source>There is no engine of the kind “{kind}” for this computer.</source>
        <translation>没有适用于这台电脑的“{kind}”类引擎。</translation>
    </message>
    <message>
        <source>There is no face number {number} here; the largest is used.</source>
        <translation>这里没有第 {number} 张面部；将使用最大的面部。</translation>
    </message>
    <message>
        <source>There is no library in {root}.</source>
        <translation>{root} 中没有资料库。</translation>
    </message>
    <message>
        <source>There is no model set called “{name}”.</source>
        <translation>没有名为“{name}”的模型组。</translation>
    </message>
    <message>
        <source>There is no part called “{name}”.</source>
        <translation>没有名为“{name}”的组件。</translation>
    </message>
    <message>
        <source>There is no preset called “{name}”.</source>
        <translation>没有名为“{name}”的预设。</translation>
    </message>
    <message>
        <source>There is no scheduler called “{name}”.</source>
        <translation>没有名为“{name}”的调度器。</translation>
    </message>
    <message>
        <source>There is no style called “{name}”.</source>
        <translation>没有名为“{name}”的风格。</translation>
    </message>
    <message>
        <source>There is no tokenizer in {folder}.</source>
        <translation>{folder} 中没有分词器。</translation>
    </message>
    <message>
        <source>There is nobody called “{name}”.</source>
        <translation>没有名为“{name}”的人物。</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>内存不足，无法生成这张图片。</translation>
    </message>
    <message>
        <source>There is not enough memory to load the models.</source>
        <translation>内存不足，无法加载模型。</translation>
    </message>
    <message>
        <source>These people were learnt with different PhotoMaker versions.</source>
        <translation>这些人物是用不同的 PhotoMaker 版本学习的。</translation>
    </message>
    <message>
        <source>These people were learnt with different models.</source>
        <translation>这些人物是用不同的模型学习的。</translation>
    </message>
    <message>
        <source>These photos may not all show the same person.</source>
        <translation>这些照片可能不都是同一个人。</translation>
    </message>
    <message>
        <source>They mark people in a prompt.</source>
        <translation>它们用来在文字中标记人物。</translation>
    </message>
    <message>
        <source>They may be used for research only, so they are not fetched unasked.</source>
        <translation>它们仅限研究使用，因此不会自动下载。</translation>
    </message>
    <message>
        <source>They say how the library is encrypted.</source>
        <translation>其中记录了资料库的加密方式。</translation>
    </message>
    <message>
        <source>This computer has no keyring that is open.</source>
        <translation>这台电脑没有已解锁的钥匙串。</translation>
    </message>
    <message>
        <source>This copy of the program has no list of its parts.</source>
        <translation>此程序副本没有组件列表。</translation>
    </message>
    <message>
        <source>This does not open the library.</source>
        <translation>这无法打开资料库。</translation>
    </message>
    <message>
        <source>This file is not encrypted as the library is.</source>
        <translation>此文件的加密方式与资料库不同。</translation>
    </message>
    <message>
        <source>This file is protected by a passphrase.</source>
        <translation>此文件受密码保护。</translation>
    </message>
    <message>
        <source>This folder is shared with other programs that use Hugging Face models.</source>
        <translation>此文件夹与其他使用 Hugging Face 模型的程序共用。</translation>
    </message>
    <message>
        <source>This is not a file of identity tokens.</source>
        <translation>这不是身份数据文件。</translation>
    </message>
    <message>
        <source>This is not a person that can be imported.</source>
        <translation>这不是可以导入的人物。</translation>
    </message>
    <message>
        <source>This is not a whole PNG picture.</source>
        <translation>这不是完整的 PNG 图片。</translation>
    </message>
    <message>
        <source>This is the same shot as {other}.</source>
        <translation>与 {other} 是同一张照片。</translation>
    </message>
    <message>
        <source>This job is not in the queue any more.</source>
        <translation>此任务已不在队列中。</translation>
    </message>
    <message>
        <source>This library has to be brought up to date first.</source>
        <translation>此资料库需要先升级。</translation>
    </message>
    <message>
        <source>This library is encrypted, and its key is in the system&apos;s keyring.</source>
        <translation>此资料库已加密，密钥在系统钥匙串中。</translation>
    </message>
    <message>
        <source>This library is encrypted, and its key is not in this account&apos;s keyring.</source>
        <translation>此资料库已加密，但密钥不在此账户的钥匙串中。</translation>
    </message>
    <message>
        <source>This library is encrypted.</source>
        <translation>此资料库已加密。</translation>
    </message>
    <message>
        <source>This library was made by a newer version of the program.</source>
        <translation>此资料库由更新版本的程序创建。</translation>
    </message>
    <message>
        <source>This looks like someone else than the other photos.</source>
        <translation>看起来与其他照片不是同一个人。</translation>
    </message>
    <message>
        <source>This one is PhotoMaker {version}.</source>
        <translation>当前的是 PhotoMaker {version}。</translation>
    </message>
    <message>
        <source>This pack is for another kind of computer.</source>
        <translation>此安装包适用于其他类型的电脑。</translation>
    </message>
    <message>
        <source>This page belongs to another search.</source>
        <translation>此页属于另一次搜索。</translation>
    </message>
    <message>
        <source>This passphrase does not open the file, or the file is damaged.</source>
        <translation>密码无法打开此文件，或文件已损坏。</translation>
    </message>
    <message>
        <source>This person is not in the library.</source>
        <translation>资料库中没有此人物。</translation>
    </message>
    <message>
        <source>This person needs {photos} weights of at least 0.</source>
        <translation>此人物需要 {photos} 个不小于 0 的权重。</translation>
    </message>
    <message>
        <source>This person was saved by a newer version of the program.</source>
        <translation>此人物由更新版本的程序保存。</translation>
    </message>
    <message>
        <source>This photo cannot be used.</source>
        <translation>这张照片不可用。</translation>
    </message>
    <message>
        <source>This picture has an impossible size.</source>
        <translation>此图片的尺寸无效。</translation>
    </message>
    <message>
        <source>This picture has no record.</source>
        <translation>此图片没有记录。</translation>
    </message>
    <message>
        <source>This picture is encrypted on the disk.</source>
        <translation>此图片在磁盘上已加密。</translation>
    </message>
    <message>
        <source>This picture is not in the gallery.</source>
        <translation>此图片不在图库中。</translation>
    </message>
    <message>
        <source>This picture is not in the search index.</source>
        <translation>此图片不在搜索索引中。</translation>
    </message>
    <message>
        <source>This picture is there twice, encrypted and not.</source>
        <translation>此图片有两份，一份加密，一份未加密。</translation>
    </message>
    <message>
        <source>This picture was put here by hand.</source>
        <translation>此图片是手动放入的。</translation>
    </message>
    <message>
        <source>Tiny preview decoder</source>
        <translation>微型预览解码器</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try again later, or look at {page}.</source>
        <translation>请稍后重试，或查看 {page}。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Try again with “Repair”, or choose another kind.</source>
        <translation>请用“修复”重试，或选择其他类型。</translation>
    </message>
    <message>
        <source>Try again with “Repair”.</source>
        <translation>请用“修复”重试。</translation>
    </message>
    <message>
        <source>Try again, or use another mirror.</source>
        <translation>请重试，或使用其他镜像。</translation>
    </message>
    <message>
        <source>Try again. If it stays, “Copy report” holds what a developer needs.</source>
        <translation>请重试。如果仍然如此，“复制报告”中有开发者需要的信息。</translation>
    </message>
    <message>
        <source>Try again: a new engine is started by itself.</source>
        <translation>请重试：新引擎会自动启动。</translation>
    </message>
    <message>
        <source>Try again; a virus scanner may hold it up.</source>
        <translation>请重试；可能是杀毒软件造成延迟。</translation>
    </message>
    <message>
        <source>Try another mirror.</source>
        <translation>请尝试其他镜像。</translation>
    </message>
    <message>
        <source>Two to four clear photos work best.</source>
        <translation>两到四张清晰照片效果最好。</translation>
    </message>
    <message>
        <source>Unlock the keyring (GNOME Keyring, KWallet, Keychain …), then try again.</source>
        <translation>请解锁钥匙串（GNOME Keyring、KWallet、Keychain……）后重试。</translation>
    </message>
    <message>
        <source>Unlock the keyring, or give the recovery code.</source>
        <translation>请解锁钥匙串，或输入恢复码。</translation>
    </message>
    <message>
        <source>Update the driver of the card, or choose another kind of engine.</source>
        <translation>请更新显卡驱动，或选择其他类型的引擎。</translation>
    </message>
    <message>
        <source>Use PhotoMaker V1, or a photo in which the face is plain to see.</source>
        <translation>请使用 PhotoMaker V1，或面部清楚可见的照片。</translation>
    </message>
    <message>
        <source>Use a photo taken from nearer, or the original file.</source>
        <translation>请使用更近距离拍摄的照片或原始文件。</translation>
    </message>
    <message>
        <source>Use a photo that shows the whole head.</source>
        <translation>请使用能看到整个头部的照片。</translation>
    </message>
    <message>
        <source>Use a photo with more light.</source>
        <translation>请使用光线更充足的照片。</translation>
    </message>
    <message>
        <source>Use a photo with softer light.</source>
        <translation>请使用光线更柔和的照片。</translation>
    </message>
    <message>
        <source>Use another mirror, or look for an update of this program.</source>
        <translation>请使用其他镜像，或查看程序是否有更新。</translation>
    </message>
    <message>
        <source>Use photos that show the eyes.</source>
        <translation>请使用能看到眼睛的照片。</translation>
    </message>
    <message>
        <source>Use photos without a mask or scarf.</source>
        <translation>请使用没有口罩或围巾的照片。</translation>
    </message>
    <message>
        <source>Wait for it, or stop it.</source>
        <translation>请等待或停止它。</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>请等待完成。</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>水彩</translation>
    </message>
    <message>
        <source>What was fetched is kept.</source>
        <translation>已下载的内容会保留。</translation>
    </message>
    <message>
        <source>Window light</source>
        <translation>窗边光</translation>
    </message>
    <message>
        <source>Your access token does not have access to it.</source>
        <translation>你的访问令牌没有权限。</translation>
    </message>
    <message>
        <source>Your people and pictures are safe. Copying the report helps to mend it.</source>
        <translation>你的人物和图片都安全。复制报告有助于修复问题。</translation>
    </message>
    <message>
        <source>YuNet face detector</source>
        <translation>YuNet 人脸检测器</translation>
    </message>
    <message>
        <source>a ControlNet</source>
        <translation>ControlNet 模型</translation>
    </message>
    <message>
        <source>a Flux model</source>
        <translation>Flux 模型</translation>
    </message>
    <message>
        <source>a GIMP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>a PDF document, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PhotoMaker adapter</source>
        <translation>PhotoMaker 适配器</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Stable Diffusion 1.5 model</source>
        <translation>Stable Diffusion 1.5 模型</translation>
    </message>
    <message>
        <source>a Stable Diffusion 2 model</source>
        <translation>Stable Diffusion 2 模型</translation>
    </message>
    <message>
        <source>a Stable Diffusion 3 model</source>
        <translation>Stable Diffusion 3 模型</translation>
    </message>
    <message>
        <source>a ZIP archive, or a document made of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a camera RAW file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drawing (SVG), not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drawing, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an EPS drawing, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SDXL base model</source>
        <translation>SDXL 基础模型</translation>
    </message>
    <message>
        <source>an SDXL model for inpainting only</source>
        <translation>仅用于局部重绘的 SDXL 模型</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown weight file</source>
        <translation>未知的权重文件</translation>
    </message>
    <message>
        <source>another base model</source>
        <translation>另一种基础模型</translation>
    </message>
    <message>
        <source>finds the face in a photo</source>
        <translation>在照片中找到面部</translation>
    </message>
    <message>
        <source>follows a drawing</source>
        <translation>跟随草图</translation>
    </message>
    <message>
        <source>follows a pose</source>
        <translation>跟随姿势</translation>
    </message>
    <message>
        <source>follows the depth of a picture</source>
        <translation>跟随图片的深度</translation>
    </message>
    <message>
        <source>its content is wrong</source>
        <translation>内容不正确</translation>
    </message>
    <message>
        <source>learns who someone is from photos</source>
        <translation>从照片学习人物</translation>
    </message>
    <message>
        <source>learns who someone is, closer to the person</source>
        <translation>更贴近本人地学习人物</translation>
    </message>
    <message>
        <source>makes drafts in eight steps and keeps negative prompts</source>
        <translation>八步生成草稿，并保留负面提示</translation>
    </message>
    <message>
        <source>measures the likeness of pictures and photos</source>
        <translation>测量图片与照片的相似度</translation>
    </message>
    <message>
        <source>only a UNet, without text encoders</source>
        <translation>仅有 UNet，不含文本编码器</translation>
    </message>
    <message>
        <source>only a VAE</source>
        <translation>仅有 VAE</translation>
    </message>
    <message>
        <source>only a text encoder</source>
        <translation>仅有文本编码器</translation>
    </message>
    <message>
        <source>paints the picture</source>
        <translation>绘制图片</translation>
    </message>
    <message>
        <source>shows the picture while it forms</source>
        <translation>在生成过程中显示图片</translation>
    </message>
    <message>
        <source>split words for a base model that is a single file</source>
        <translation>为单文件基础模型拆分文字</translation>
    </message>
    <message>
        <source>the SDXL refiner</source>
        <translation>SDXL 精炼模型（refiner）</translation>
    </message>
    <message>
        <source>the connection to {host} was cut</source>
        <translation>与 {host} 的连接中断</translation>
    </message>
    <message>
        <source>the file changed on the server</source>
        <translation>服务器上的文件已更改</translation>
    </message>
    <message>
        <source>the server asks to wait</source>
        <translation>服务器要求稍候</translation>
    </message>
    <message>
        <source>the server has fewer bytes than were fetched</source>
        <translation>服务器上的字节数少于已下载的</translation>
    </message>
    <message>
        <source>the server has trouble ({status})</source>
        <translation>服务器出现问题（{status}）</translation>
    </message>
    <message>
        <source>the server sends another part of the file</source>
        <translation>服务器发送了文件的另一部分</translation>
    </message>
    <message>
        <source>the server sends more than the file has</source>
        <translation>服务器发送的内容超出文件大小</translation>
    </message>
    <message>
        <source>the server sends {sent} bytes of a file of {size}</source>
        <translation>服务器发送了 {sent} 字节，而文件大小为 {size}</translation>
    </message>
    <message>
        <source>the server stopped before the end</source>
        <translation>服务器在结束前停止发送</translation>
    </message>
    <message>
        <source>turns the model&apos;s numbers into pixels</source>
        <translation>把模型的数值转换为像素</translation>
    </message>
    <message>
        <source>uv left with code {code}.</source>
        <translation>uv 以代码 {code} 退出。</translation>
    </message>
    <message>
        <source>{count} identity tokens; a chunk holds {room}, and there are {most} at most.</source>
        <translation>{count} 个身份令牌；每段最多 {room} 个，最多 {most} 段。</translation>
    </message>
    <message>
        <source>{host} could not be reached</source>
        <translation>无法连接 {host}</translation>
    </message>
    <message>
        <source>{host} stopped answering</source>
        <translation>{host} 停止响应</translation>
    </message>
    <message>
        <source>{name} belongs to another base model.</source>
        <translation>{name} 属于其他基础模型。</translation>
    </message>
    <message>
        <source>{name} cannot be loaded.</source>
        <translation>无法加载 {name}。</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>无法读取 {name}。</translation>
    </message>
    <message>
        <source>{name} cannot be used: {why}.</source>
        <translation>无法使用 {name}：{why}。</translation>
    </message>
    <message>
        <source>{name} holds more than a PhotoMaker adapter.</source>
        <translation>{name} 包含 PhotoMaker 适配器以外的内容。</translation>
    </message>
    <message>
        <source>{name} is a damaged HEIC picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a damaged TIFF, or of a kind that cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged, or too large for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {family}, not a PhotoMaker adapter.</source>
        <translation>{name} 是{family}，不是 PhotoMaker 适配器。</translation>
    </message>
    <message>
        <source>{name} is {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs more memory than there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes too long to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a link to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be {value}.</source>
        <translation>{what}不能是 {value}。</translation>
    </message>
    <message>
        <source>{name} could not be converted to safetensors.</source>
        <translation>无法将 {name} 转换为 safetensors。</translation>
    </message>
    <message>
        <source>{name} could not be fetched: {why}.</source>
        <translation>无法下载 {name}：{why}。</translation>
    </message>
    <message>
        <source>{path} could not be used: {error}.</source>
        <translation>无法使用 {path}：{error}。</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host}.</source>
        <translation>{host} 无法证明自己是 {host}。</translation>
    </message>
    <message>
        <source>{name} did not arrive as it should: its hash is wrong.</source>
        <translation>{name} 下载有误：校验值不符。</translation>
    </message>
    <message>
        <source>{endpoint} does not answer like a model hub.</source>
        <translation>{endpoint} 的响应不像模型服务器。</translation>
    </message>
    <message>
        <source>{name} does not arrive whole on the other drive.</source>
        <translation>{name} 未能完整复制到另一个驱动器。</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} 不存在。</translation>
    </message>
    <message>
        <source>{name} does not fit this base model.</source>
        <translation>{name} 不适用于此基础模型。</translation>
    </message>
    <message>
        <source>{count} faces are here; the largest is used.</source>
        <translation>这里有 {count} 张面部；将使用最大的。</translation>
    </message>
    <message>
        <source>{name} has no photo {photo} that could be dropped.</source>
        <translation>{name} 没有可移除的第 {photo} 张照片。</translation>
    </message>
    <message>
        <source>{name} has no safetensors weights in “{name2}”.</source>
        <translation>{name} 的“{name2}”中没有 safetensors 权重。</translation>
    </message>
    <message>
        <source>{folder} holds no tokenizer and tokenizer_2.</source>
        <translation>{folder} 中没有 tokenizer 和 tokenizer_2。</translation>
    </message>
    <message>
        <source>{name} is a LoRA for {base}.</source>
        <translation>{name} 是用于 {base} 的 LoRA。</translation>
    </message>
    <message>
        <source>{path} is a folder, not a picture.</source>
        <translation>{path} 是文件夹，不是图片。</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} 是文件夹。</translation>
    </message>
    <message>
        <source>{name} is an incomplete PhotoMaker file.</source>
        <translation>{name} 是不完整的 PhotoMaker 文件。</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name} 已损坏或不完整。</translation>
    </message>
    <message>
        <source>{header} is damaged, and so is its copy.</source>
        <translation>{header} 及其副本均已损坏。</translation>
    </message>
    <message>
        <source>{item} is damaged: it is not what was written here.</source>
        <translation>{item} 已损坏：与写入的内容不符。</translation>
    </message>
    <message>
        <source>{name} is damaged: {why}.</source>
        <translation>{name} 已损坏：{why}。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 为空。</translation>
    </message>
    <message>
        <source>{name} is in an old format that can carry program code.</source>
        <translation>{name} 是可能含有程序代码的旧格式。</translation>
    </message>
    <message>
        <source>{name} is no ControlNet of the usual kind.</source>
        <translation>{name} 不是常见类型的 ControlNet。</translation>
    </message>
    <message>
        <source>{name} is not TAESDXL&apos;s decoder.</source>
        <translation>{name} 不是 TAESDXL 的解码器。</translation>
    </message>
    <message>
        <source>{name} is not a complete PhotoMaker file.</source>
        <translation>{name} 不是完整的 PhotoMaker 文件。</translation>
    </message>
    <message>
        <source>{name} is not a picture.</source>
        <translation>{name} 不是图片。</translation>
    </message>
    <message>
        <source>{name} is not a safetensors file.</source>
        <translation>{name} 不是 safetensors 文件。</translation>
    </message>
    <message>
        <source>{name} is not a weight file (neither safetensors nor torch).</source>
        <translation>{name} 不是权重文件（既非 safetensors 也非 torch）。</translation>
    </message>
    <message>
        <source>{name} is not a whole SDXL model.</source>
        <translation>{name} 不是完整的 SDXL 模型。</translation>
    </message>
    <message>
        <source>{name} is not a whole diffusers model: {path} is missing.</source>
        <translation>{name} 不是完整的 diffusers 模型：缺少 {path}。</translation>
    </message>
    <message>
        <source>{name} is not an SDXL base model.</source>
        <translation>{name} 不是 SDXL 基础模型。</translation>
    </message>
    <message>
        <source>{name} is not complete: {size} of {total} bytes are there.</source>
        <translation>{name} 不完整：{total} 字节中只有 {size} 字节。</translation>
    </message>
    <message>
        <source>{file} is not here, or damaged.</source>
        <translation>{file} 缺失或已损坏。</translation>
    </message>
    <message>
        <source>{name} is not in the library any more.</source>
        <translation>{name} 已不在资料库中。</translation>
    </message>
    <message>
        <source>{what} is not open to everyone (the server answers {status}).</source>
        <translation>{what} 不对所有人开放（服务器返回 {status}）。</translation>
    </message>
    <message>
        <source>{what} is not there (any more).</source>
        <translation>{what} 不存在（或已不在）。</translation>
    </message>
    <message>
        <source>{part} is not there.</source>
        <translation>{part} 不存在。</translation>
    </message>
    <message>
        <source>{name} is too large for a picture.</source>
        <translation>{name} 作为图片太大。</translation>
    </message>
    <message>
        <source>{name} is too large to open.</source>
        <translation>{name} 太大，无法打开。</translation>
    </message>
    <message>
        <source>{name} is too large: {width} × {height} pixels.</source>
        <translation>{name} 太大：{width} × {height} 像素。</translation>
    </message>
    <message>
        <source>{what} is {size} pixels.</source>
        <translation>{what}为 {size} 像素。</translation>
    </message>
    <message>
        <source>{name} is {family}, not a LoRA.</source>
        <translation>{name} 是 {family}，不是 LoRA。</translation>
    </message>
    <message>
        <source>{name} is {family}.</source>
        <translation>{name} 是 {family}。</translation>
    </message>
    <message>
        <source>{photos} left out.</source>
        <translation>{photos}未使用。</translation>
    </message>
    <message>
        <source>{photos} more of the same shot.</source>
        <translation>另有{photos}为同一张。</translation>
    </message>
    <message>
        <source>{name} needs {count} weights, one per photo.</source>
        <translation>{name} 需要 {count} 个权重，每张照片一个。</translation>
    </message>
    <message>
        <source>{count} of {photos} look like someone else.</source>
        <translation>{photos}中有 {count} 张看起来是别人。</translation>
    </message>
    <message>
        <source>{count} people do not fit into {count2} slots.</source>
        <translation>{count} 个人物放不进 {count2} 个名额。</translation>
    </message>
    <message>
        <source>{number} photo</source>
        <translation>{number} 张照片</translation>
    </message>
    <message>
        <source>{number} photos</source>
        <translation>{number} 张照片</translation>
    </message>
    <message>
        <source>{host} sends the request in circles.</source>
        <translation>{host} 在循环重定向请求。</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, WebP, AVIF or HEIC picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was made with another model.</source>
        <translation>{name} 是用其他模型创建的。</translation>
    </message>
    <message>
        <source>{name} was not learnt with PhotoMaker {version}.</source>
        <translation>{name} 不是用 PhotoMaker {version} 学习的。</translation>
    </message>
    <message>
        <source>{name} was refused: it holds more than numbers.</source>
        <translation>已拒绝 {name}：其中不只有数字。</translation>
    </message>
    <message>
        <source>{name} was refused: {why}.</source>
        <translation>已拒绝 {name}：{why}。</translation>
    </message>
    <message>
        <source>{size} would do.</source>
        <translation>可用 {size}。</translation>
    </message>
    <message>
        <source>{what} {path} cannot be used.</source>
        <translation>无法使用 {what} {path}。</translation>
    </message>
    <message>
        <source>{what} {path} is not there.</source>
        <translation>缺少 {what} {path}。</translation>
    </message>
    <message>
        <source>{photos}, but no clear one.</source>
        <translation>{photos}，但没有清晰的。</translation>
    </message>
    <message>
        <source>{photos}, unchecked.</source>
        <translation>{photos}，未检查。</translation>
    </message>
    <message>
        <source>{name}: the server offers another file than the one that is known.</source>
        <translation>{name}：服务器提供的文件与已知的不同。</translation>
    </message>
    <message>
        <source>{why}; trying again in {seconds} s</source>
        <translation>{why}；{seconds} 秒后重试</translation>
    </message>
    <message>
        <source>“{proxy}” is no proxy address.</source>
        <translation>“{proxy}”不是代理地址。</translation>
    </message>
    <message>
        <source>“{role}” is no role.</source>
        <translation>“{role}”不是有效的角色。</translation>
    </message>
    <message>
        <source>“{endpoint}” is no web address.</source>
        <translation>“{endpoint}”不是网址。</translation>
    </message>
    <message>
        <source>“{kind}” is not a face recogniser that is known here.</source>
        <translation>“{kind}”不是已知的人脸识别器。</translation>
    </message>
    <message>
        <source>“{title}” is not complete: {names} missing.</source>
        <translation>“{title}”不完整：缺少 {names}。</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TokenMeter</name>
    <message>
        <source>Length of the words</source>
        <translation>文字长度</translation>
    </message>
    <message>
        <source>A token is a short word or a part of a long one. The model reads chunks of 77 tokens; words in the first chunk count most.</source>
        <translation>一个令牌是一个短词或长词的一部分。模型按 77 个令牌分段读取；第一段中的词影响最大。</translation>
    </message>
    <message>
        <source>{used} of {limit} tokens</source>
        <translation>{used} / {limit} 词元</translation>
    </message>
    <message>
        <source>{n} chunks</source>
        <translation>{n} 段</translation>
    </message>
    <message>
        <source>{n} for the person</source>
        <translation>人物占 {n} 个</translation>
    </message>
    <message>
        <source>person strength {n}</source>
        <translation>人物强度 {n}</translation>
    </message>
    <message>
        <source>The person&apos;s photos take more room than there is. Use fewer photos.</source>
        <translation>人物照片占用的空间超出上限。请减少照片。</translation>
    </message>
    <message>
        <source>Too long: the model will not read “{words}”.</source>
        <translation>太长：模型不会读到“{words}”。</translation>
    </message>
</context>
<context>
    <name>ValueSlider</name>
    <message>
        <source>{title}: as the preset says</source>
        <translation>{title}：按预设</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The person, for comparison</source>
        <translation>人物，用于对比</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n 颗星</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Compare with the person</source>
        <translation>与人物对比</translation>
    </message>
    <message>
        <source>Shows the person beside the picture.</source>
        <translation>在图片旁显示人物。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>整张图片</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Describe the picture. Type @ to put somebody in it.</source>
        <translation>描述图片。输入 @ 加入人物。</translation>
    </message>
    <message>
        <source>What the picture should show</source>
        <translation>图片应显示什么</translation>
    </message>
    <message>
        <source>Type @ to put somebody in it.</source>
        <translation>输入 @ 加入人物。</translation>
    </message>
    <message>
        <source>for example: blurry, hat, crowd</source>
        <translation>例如：模糊、帽子、人群</translation>
    </message>
    <message>
        <source>What should not be in it</source>
        <translation>图片中不应出现什么</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Words that you used before.</source>
        <translation>你用过的文字。</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>创意</translation>
    </message>
    <message>
        <source>Words to start from.</source>
        <translation>可以从这些文字开始。</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>随机选项</translation>
    </message>
    <message>
        <source>Writes {red|blue}: every picture takes one of them by chance.</source>
        <translation>写入 {红|蓝}：每张图片随机取其一。</translation>
    </message>
    <message>
        <source>What should the picture show?</source>
        <translation>图片应该显示什么？</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>和 {name} 一起</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>还没有</translation>
    </message>
</context>
</TS>
